import * as ssm from "@pulumi/aws/ssm";
import { expect } from "chai";
import {
    crossAccountStatements,
    crossAccountTrust,
    volumeKeyStatements,
} from "../../../components/identity/crossAccountPolicy";
import { CrossAccountRole } from "../../../components/identity/crossAccountRole";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:identity:CrossAccountRole";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const ROLE_ARN = "arn:aws:iam::111122223333:role/acme-dev-cross-account-eu-west-1";
const ALIAS = "alias/acme-dev-workspace-storage";

const recordRole = (
    instanceProfileRoleArns?: readonly string[],
    mode: "placeholder" | "unknown" = "placeholder",
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const { roleArn } = new CrossAccountRole(
            "cross-account",
            {
                context: testContext(),
                databricksAccountId: DATABRICKS_ACCOUNT,
                storageKeyAlias: ALIAS,
                ...(instanceProfileRoleArns !== undefined && { instanceProfileRoleArns }),
            },
            { provider: aws },
        );
        new ssm.Parameter("consumer", { type: "String", value: roleArn }, { provider: aws });
    }, mode);

describe("CrossAccountRole", () => {
    it("is a role with one policy of its own", async () => {
        const graph = await recordRole();
        const component = graph.only(COMPONENT, "cross-account");
        expect(children(graph, component)).to.deep.equal({
            "cross-account-role": ROLE,
            "cross-account-role-policy": ROLE_POLICY,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("trusts Databricks, under a name that other documents know beforehand", async () => {
        expect((await recordRole()).only(ROLE).inputs).to.deep.equal({
            name: "acme-dev-cross-account-eu-west-1",
            assumeRolePolicy: policyDocument("trustPolicy", crossAccountTrust(testContext(), DATABRICKS_ACCOUNT)),
            permissionsBoundary: testContext().permissionsBoundary,
            tags: testContext().tags("workspace", "cross-account"),
        });
    });

    for (const roles of [[], ["arn:aws:iam::111122223333:role/profile"]]) {
        it(`claim 43: allows what clusters need, the volumes' key, and ${String(roles.length)} instance profiles`, async () => {
            const statements = [
                ...crossAccountStatements(testContext(), roles),
                ...volumeKeyStatements(testContext(), ALIAS),
            ];
            expect((await recordRole(roles)).only(ROLE_POLICY).inputs).to.deep.equal({
                role: "acme-dev-cross-account-eu-west-1",
                policy: policyDocument("rolePolicy", statements),
            });
        });
    }

    it("claim 43: passes no role unless told to", async () => {
        const policy = async (roles?: readonly string[]): Promise<unknown> =>
            (await recordRole(roles)).only(ROLE_POLICY).inputs["policy"];
        expect(await policy()).to.equal(await policy([]));
        expect(await policy()).not.to.include("iam:PassRole");
    });

    it("claim 11: has documents that are known at preview", async () => {
        const graph = await recordRole([], "unknown");
        for (const type of [ROLE, ROLE_POLICY]) {
            expect(graph.only(type).inputMarks.unknowns, type).to.deep.equal([]);
        }
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ roleArn: ROLE_ARN });
    });

    it("claim 1: consumers of its ARN wait for its policy", async () => {
        const graph = await recordRole();
        const consumer = graph.only("aws:ssm/parameter:Parameter");
        expect(consumer.inputs["value"]).to.equal(ROLE_ARN);
        expect(graph.dependsOnTransitively(consumer, graph.only(ROLE_POLICY))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(ROLE), graph.only(ROLE_POLICY))).to.equal(false);
    });
});
