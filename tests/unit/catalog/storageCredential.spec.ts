import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { StorageCredential } from "../../../components/catalog/storageCredential";
import { unityCatalogPolicy, unityCatalogTrust } from "../../../components/catalog/unityCatalogRole";
import { Gate } from "../../../components/shared/gates";
import type { Graph } from "../../../planner/graph";
import { UNKNOWN } from "../../../planner/wire";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:catalog:StorageCredential";
const CREDENTIAL = "databricks:index/storageCredential:StorageCredential";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const LOCATION = "databricks:index/externalLocation:ExternalLocation";
const ROLE_ARN = "arn:aws:iam::111122223333:role/acme-dev-uc-lake-eu-west-1";
const ACCESS = { bucketArns: ["arn:aws:s3:::bronze"], keyAlias: "alias/acme-dev-lake" };

const recordCredential = (mode: "placeholder" | "unknown" = "placeholder"): Promise<Graph> =>
    record(() => {
        const { aws, workspace } = testProviders();
        const credential = new StorageCredential(
            "lake-credential",
            {
                context: testContext(),
                workspace,
                gate: new Gate("workspace-ready", () => Promise.resolve()),
                gateTimes: { intervalSeconds: 1, settleSeconds: 1, timeoutSeconds: 1 },
                thing: "lake",
                ...ACCESS,
            },
            { provider: aws },
        );
        new databricks.ExternalLocation(
            "consumer",
            { url: "s3://bronze", credentialName: credential.credentialName },
            { provider: workspace.resource, hooks: credential.roleGate.hooks },
        );
    }, mode);

describe("StorageCredential", () => {
    it("creates the credential in the workspace and its role in AWS", async () => {
        const graph = await recordCredential();
        const component = graph.only(COMPONENT, "lake-credential");
        expect(children(graph, component)).to.deep.equal({
            "lake-credential-credential": CREDENTIAL,
            "lake-credential-role": ROLE,
            "lake-credential-role-policy": ROLE_POLICY,
        });
        expect(providers(graph, component)).to.deep.equal({
            "lake-credential-credential": "databricks-workspace",
            "lake-credential-role": "aws",
            "lake-credential-role-policy": "aws",
        });
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ credentialName: "acme-dev-lake" });
    });

    it("claim 26: is usable in this workspace only, and names a role that is known at preview", async () => {
        const { inputs, inputMarks } = (await recordCredential()).only(CREDENTIAL);
        expect(inputs).to.deep.equal({
            name: "acme-dev-lake",
            awsIamRole: { roleArn: ROLE_ARN },
            isolationMode: "ISOLATION_MODE_ISOLATED",
        });
        expect(inputMarks.unknowns).to.deep.equal([]);
    });

    it("claim 39: asks for the external id of the credential, and lets the role assume itself", async () => {
        const graph = await recordCredential();
        const externalId = graph.only(CREDENTIAL).placeholders["awsIamRole.externalId"];
        expect(graph.only(ROLE).inputs).to.deep.equal({
            name: "acme-dev-uc-lake-eu-west-1",
            assumeRolePolicy: unityCatalogTrust(testContext(), ROLE_ARN, String(externalId)),
            permissionsBoundary: testContext().permissionsBoundary,
            tags: testContext().tags("catalog", "uc-lake"),
        });
        expect(graph.only(ROLE_POLICY).inputs).to.deep.equal({
            role: "acme-dev-uc-lake-eu-west-1",
            policy: unityCatalogPolicy(testContext(), { roleArn: ROLE_ARN, ...ACCESS }),
        });
    });

    it("creates the credential before its role: Databricks must tell the external id first", async () => {
        const graph = await recordCredential();
        expect(graph.dependsOnTransitively(graph.only(ROLE), graph.only(CREDENTIAL))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(CREDENTIAL), graph.only(ROLE))).to.equal(false);
    });

    it("claim 8: leaves the trust policy open, and nothing else, while there is no external id", async () => {
        const graph = await recordCredential("unknown");
        expect(graph.only(ROLE).inputs["assumeRolePolicy"]).to.equal(UNKNOWN);
        expect(graph.only(ROLE_POLICY).inputMarks.unknowns).to.deep.equal([]);
    });

    it("claim 1: consumers wait for the role and its policy, and for IAM to have settled", async () => {
        const graph = await recordCredential();
        const consumer = graph.only(LOCATION);
        for (const type of [CREDENTIAL, ROLE, ROLE_POLICY]) {
            expect(graph.dependsOnTransitively(consumer, graph.only(type)), type).to.equal(true);
        }
        const gates = ["lake-credential-role-settled"];
        expect(consumer.hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });

    it("waits for the workspace only: its own role does not exist yet", async () => {
        const gates = ["workspace-ready"];
        const { hooks } = (await recordCredential()).only(CREDENTIAL);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
