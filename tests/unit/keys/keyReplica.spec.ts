import { expect } from "chai";
import { lakeKeyStatements, type KeyStatements } from "../../../components/keys/keyPolicies";
import { KeyReplica } from "../../../components/keys/keyReplica";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { parsed } from "../shared/parsed";

const REPLICA = "aws:kms/replicaKey:ReplicaKey";
const ALIAS = "aws:kms/alias:Alias";
const ARN = "arn:aws:kms:eu-west-1:111122223333:key/mrk-0a1b";
const statements: KeyStatements = (place) => lakeKeyStatements(place, [place.roleArn("uc-*")]);

const recordReplica = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const args = {
            context: testContext().inRegion("eu-central-1"),
            purpose: "lake",
            workload: "keys",
            statements,
            deletionWindowDays: 14,
            alias: "alias/acme-dev-lake",
            primaryKeyArn: ARN,
            lifecycle: lifecycleOf(tier),
        } as const;
        new KeyReplica("lake-key-replica-eu-central-1", args, { provider: testProviders().aws });
    }, "unknown");

describe("KeyReplica", () => {
    it("is a replica and its alias, both in its region, through the provider of the key", async () => {
        const graph = await recordReplica();
        const component = graph.only("lakehouse:keys:KeyReplica");
        expect(children(graph, component)).to.deep.equal({
            "lake-key-replica-eu-central-1-alias": ALIAS,
            "lake-key-replica-eu-central-1-key": REPLICA,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        const { policy: _, ...inputs } = graph.only(REPLICA).inputs;
        expect(inputs).to.deep.equal({
            region: "eu-central-1",
            primaryKeyArn: ARN,
            description: "Replica of what encrypts lake of dev",
            deletionWindowInDays: 14,
            tags: testContext().tags("keys", "lake"),
        });
        expect(graph.only(ALIAS).inputs).to.include({ region: "eu-central-1", name: "alias/acme-dev-lake" });
        expect(graph.dependsOnTransitively(graph.only(ALIAS), graph.only(REPLICA))).to.equal(true);
    });

    it("claim 40: has a policy for its region, known at preview, and an administrator", async () => {
        const [administer, use] = parsed((await recordReplica()).only(REPLICA).inputs["policy"]);
        expect(administer).to.deep.include({ Action: ["kms:*"], Principal: { AWS: "arn:aws:iam::111122223333:root" } });
        expect(use?.Condition).to.deep.equal({
            ArnLike: { "aws:PrincipalArn": ["arn:aws:iam::111122223333:role/acme-dev-uc-*-eu-central-1"] },
            StringEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" },
        });
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: is protected by its tier (${tier}), and keeps its alias`, async () => {
            const graph = await recordReplica(tier);
            const { protect, retainOnDelete } = lifecycleOf(tier);
            expect(graph.only(REPLICA)).to.include({ protect, retainOnDelete });
            expect(graph.only(ALIAS)).to.include({ protect: false, retainOnDelete });
        });
    }
});
