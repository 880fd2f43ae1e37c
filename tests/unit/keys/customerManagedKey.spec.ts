import * as s3 from "@pulumi/aws/s3";
import { expect } from "chai";
import { CustomerManagedKey, type CustomerManagedKeyArgs } from "../../../components/keys/customerManagedKey";
import { lakeKeyStatements, type KeyStatements } from "../../../components/keys/keyPolicies";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { parsed } from "../shared/parsed";

const COMPONENT = "lakehouse:keys:CustomerManagedKey";
const KEY = "aws:kms/key:Key";
const ALIAS = "aws:kms/alias:Alias";
const REPLICA = "aws:kms/replicaKey:ReplicaKey";
const OPTIONS = { deletionWindowDays: 30, multiRegion: false, replicaRegions: [], existing: {} };
const STATEMENTS: KeyStatements = (place) => lakeKeyStatements(place, [place.roleArn("uc-*")]);

const recordKey = (
    given: Partial<CustomerManagedKeyArgs> = {},
    mode: "placeholder" | "unknown" = "placeholder",
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const key = new CustomerManagedKey(
            "lake-key",
            {
                context: testContext(),
                purpose: "lake",
                workload: "keys",
                statements: STATEMENTS,
                options: OPTIONS,
                lifecycle: lifecycleOf("standard"),
                ...given,
            },
            { provider: aws },
        );
        new s3.BucketObject("by-arn", { bucket: "b", kmsKeyId: key.keyArn }, { provider: aws });
    }, mode);

describe("CustomerManagedKey", () => {
    it("is a key and its alias", async () => {
        const graph = await recordKey();
        const component = graph.only(COMPONENT, "lake-key");
        expect(children(graph, component)).to.deep.equal({ "lake-key-alias": ALIAS, "lake-key-key": KEY });
        expect(providers(graph, component)).to.deep.equal({ "lake-key-alias": "aws", "lake-key-key": "aws" });
    });

    it("rotates, says what it is for, and has a policy that is known at preview", async () => {
        const { policy, ...inputs } = (await recordKey({}, "unknown")).only(KEY).inputs;
        expect(inputs).to.deep.equal({
            description: "Encrypts lake of dev",
            enableKeyRotation: true,
            deletionWindowInDays: 30,
            multiRegion: false,
            tags: testContext().tags("keys", "lake"),
        });
        expect(parsed(policy).map(({ Sid }) => Sid)).to.deep.equal(["Administer", "UseByLakeRoles"]);
    });

    it("claim 40: can always be administered by its own account, and by no other", async () => {
        const [administer] = parsed((await recordKey()).only(KEY).inputs["policy"]);
        expect(administer).to.deep.equal({
            Sid: "Administer",
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111122223333:root" },
            Action: ["kms:*"],
            Resource: ["*"],
        });
        const alone = (await recordKey({ statements: () => [] })).only(KEY).inputs["policy"];
        expect(parsed(alone)).to.deep.equal([administer]);
    });

    it("is found by an alias that is known before it exists", async () => {
        const graph = await recordKey();
        expect(graph.only(ALIAS).inputs).to.deep.equal({
            name: "alias/acme-dev-lake",
            targetKeyId: graph.only(KEY).placeholders["keyId"],
        });
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            keyArn: graph.only(KEY).placeholders["arn"],
            alias: "alias/acme-dev-lake",
        });
    });

    it("lets consumers wait for the alias, by which roles may use the key", async () => {
        const graph = await recordKey();
        const object = graph.only("aws:s3/bucketObject:BucketObject");
        expect(graph.dependsOnTransitively(object, graph.only(ALIAS))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(KEY), graph.only(ALIAS))).to.equal(false);
    });

    it("waits as long as it is told before it is lost, and can be replicated where that is wanted", async () => {
        const graph = await recordKey({ options: { ...OPTIONS, deletionWindowDays: 7, multiRegion: true } });
        expect(graph.only(KEY).inputs).to.include({ deletionWindowInDays: 7, multiRegion: true });
        expect(graph.count(REPLICA)).to.equal(0);
    });

    it("has a replica with an alias in each region that is named, after the key and before nothing", async () => {
        const replicaRegions = ["eu-central-1", "us-east-2"];
        const graph = await recordKey({ options: { ...OPTIONS, multiRegion: true, replicaRegions } });
        expect(children(graph, graph.only(COMPONENT))).to.deep.equal({
            "lake-key-alias": ALIAS,
            "lake-key-key": KEY,
            "lake-key-replica-eu-central-1": "lakehouse:keys:KeyReplica",
            "lake-key-replica-us-east-2": "lakehouse:keys:KeyReplica",
        });
        for (const region of replicaRegions) {
            const replica = graph.only("lakehouse:keys:KeyReplica", `lake-key-replica-${region}`);
            expect(children(graph, replica)).to.deep.equal({
                [`lake-key-replica-${region}-alias`]: ALIAS,
                [`lake-key-replica-${region}-key`]: REPLICA,
            });
            expect(graph.dependsOnTransitively(graph.only(REPLICA, `${replica.name}-key`), graph.only(KEY))).to.equal(
                true,
            );
        }
        const object = graph.only("aws:s3/bucketObject:BucketObject");
        expect(graph.ofType(REPLICA).some((one) => graph.dependsOnTransitively(object, one))).to.equal(false);
    });

    it("is existing without replicas, which are its owner's", async () => {
        const existing = { lake: { arn: "arn:aws:kms:eu-west-1:111122223333:key/0a1b", alias: "alias/theirs" } };
        const graph = await recordKey({
            options: { ...OPTIONS, multiRegion: true, replicaRegions: ["us-east-2"], existing },
        });
        expect(graph.count(REPLICA)).to.equal(0);
    });

    it("is one that is there already, by its own ARN and alias, and then makes nothing", async () => {
        const existing = { arn: "arn:aws:kms:eu-west-1:111122223333:key/0a1b", alias: "alias/theirs" };
        const graph = await recordKey({ options: { ...OPTIONS, existing: { lake: existing } } });
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({});
        expect(component.outputs).to.deep.equal({ keyArn: existing.arn, alias: existing.alias });
        const other = await recordKey({ options: { ...OPTIONS, existing: { logs: existing } } });
        expect(other.count(KEY)).to.equal(1);
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: is protected by its tier (${tier}), and keeps its alias`, async () => {
            const graph = await recordKey({ lifecycle: lifecycleOf(tier) });
            const { protect, retainOnDelete } = graph.only(KEY);
            const wanted = lifecycleOf(tier);
            expect([protect, retainOnDelete]).to.deep.equal([wanted.protect, wanted.retainOnDelete]);
            const alias = graph.only(ALIAS);
            expect([alias.protect, alias.retainOnDelete]).to.deep.equal([false, wanted.retainOnDelete]);
        });
    }
});
