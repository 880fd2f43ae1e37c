import { expect } from "chai";
import { deployDocuments, previewStatements } from "../../../components/identity/deployPolicy";
import { DeployRoles } from "../../../components/identity/deployRoles";
import { deployTrust } from "../../../components/identity/deployTrust";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";
import { SCOPE } from "./deploySamples";

const COMPONENT = "lakehouse:identity:DeployRoles";
const ROLE = "aws:iam/role:Role";
const POLICY = "aws:iam/policy:Policy";
const ATTACHMENT = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const PARTS = ["connections", "data", "network", "resolvers", "roles", "surroundings"];

const recordRoles = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), scope: SCOPE, repository: "acme/lakehouse", providerArn: "arn:oidc" };
        new DeployRoles("deploy-prod", args, { provider: aws });
    });

describe("DeployRoles", () => {
    it("are a role that deploys, with its policies, and one that previews, with one", async () => {
        const graph = await recordRoles();
        const component = graph.only(COMPONENT, "deploy-prod");
        expect(children(graph, component)).to.deep.equal({
            "deploy-prod-deploy": ROLE,
            ...Object.fromEntries(PARTS.map((part) => [`deploy-prod-deploy-${part}`, ATTACHMENT])),
            ...Object.fromEntries(PARTS.map((part) => [`deploy-prod-deploy-${part}-policy`, POLICY])),
            "deploy-prod-preview": ROLE,
            "deploy-prod-preview-policy": ROLE_POLICY,
        });
        expect(component.outputs).to.deep.equal({
            deployRoleArn: "arn:aws:iam::111122223333:role/acme-dev-deploy-prod-eu-west-1",
            previewRoleArn: "arn:aws:iam::111122223333:role/acme-dev-preview-prod-eu-west-1",
        });
    });

    it("attach every document, and no other", async () => {
        const graph = await recordRoles();
        const documents = deployDocuments(SCOPE);
        expect(Object.keys(documents).sort()).to.deep.equal(PARTS);
        for (const [part, statements] of Object.entries(documents)) {
            const name = `acme-dev-deploy-prod-${part}-eu-west-1`;
            expect(graph.only(POLICY, `deploy-prod-deploy-${part}-policy`).inputs).to.deep.equal({
                name,
                policy: policyDocument("managedPolicy", statements),
                tags: testContext().tags("identity", `deploy-prod-${part}`),
            });
            expect(graph.only(ATTACHMENT, `deploy-prod-deploy-${part}`).inputs).to.deep.equal({
                role: "acme-dev-deploy-prod-eu-west-1",
                policyArn: `arn:aws:iam::111122223333:policy/${name}`,
            });
        }
        expect(graph.only(ROLE_POLICY).inputs).to.deep.equal({
            role: "acme-dev-preview-prod-eu-west-1",
            policy: policyDocument("rolePolicy", previewStatements(SCOPE)),
        });
    });

    it("last as long as a deployment may, and let in whoever comes from the right environment of GitHub", async () => {
        const graph = await recordRoles();
        const [deploy, preview] = [graph.only(ROLE, "deploy-prod-deploy"), graph.only(ROLE, "deploy-prod-preview")];
        expect([deploy.inputs["maxSessionDuration"], preview.inputs["maxSessionDuration"]]).to.deep.equal([
            7200,
            undefined,
        ]);
        for (const [role, purpose] of [
            [deploy, "deploy"],
            [preview, "preview"],
        ] as const) {
            expect(role.inputs["assumeRolePolicy"]).to.equal(
                policyDocument("trustPolicy", deployTrust(testContext(), "acme/lakehouse", "prod", purpose)),
            );
        }
    });
});

describe("deployTrust", () => {
    it("fixes audience, repository and environment, without a wildcard", () => {
        expect(rendered("trustPolicy", deployTrust(testContext(), "acme/lakehouse", "prod", "preview"))).to.deep.equal([
            {
                Sid: "GitHub",
                Effect: "Allow",
                Principal: {
                    Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
                },
                Action: ["sts:AssumeRoleWithWebIdentity"],
                Condition: {
                    StringEquals: {
                        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                        "token.actions.githubusercontent.com:sub": "repo:acme/lakehouse:environment:prod-preview",
                    },
                },
            },
        ]);
    });
});
