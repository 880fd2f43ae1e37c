import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { PolicyPermissions, checkPolicyUsers } from "../../../components/compute/policyPermissions";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:compute:PolicyPermissions";
const PERMISSIONS = "databricks:index/permissions:Permissions";
const JOB = "databricks:index/job:Job";

const recordPermissions = (users: Readonly<Record<string, string>>): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const permissions = new PolicyPermissions("permissions-jobs", { workspace, policyId: "policy-1", users });
        new databricks.Job("consumer", { name: permissions.policyId }, { provider: workspace.resource });
    });

describe("PolicyPermissions", () => {
    const users = { refine: "application-2", ingest: "application-1" };

    it("claim 22: creates exactly one permissions resource, with the workspace provider", async () => {
        const graph = await recordPermissions(users);
        const component = graph.only(COMPONENT, "permissions-jobs");
        expect(children(graph, component)).to.deep.equal({ "permissions-jobs-permissions": PERMISSIONS });
        expect(providers(graph, component)).to.deep.equal({ "permissions-jobs-permissions": "databricks-workspace" });
    });

    it("claim 28: lets all users use the policy, sorted by workload", async () => {
        expect((await recordPermissions(users)).only(PERMISSIONS).inputs).to.deep.equal({
            clusterPolicyId: "policy-1",
            accessControls: [
                { servicePrincipalName: "application-1", permissionLevel: "CAN_USE" },
                { servicePrincipalName: "application-2", permissionLevel: "CAN_USE" },
            ],
        });
    });

    it("makes consumers of the policy's id wait for the permissions", async () => {
        const graph = await recordPermissions(users);
        expect(graph.only(JOB).inputs["name"]).to.equal("policy-1");
        expect(graph.dependsOnTransitively(graph.only(JOB), graph.only(PERMISSIONS))).to.equal(true);
    });

    it("refuses a policy that nobody may use", async () => {
        const problem = "users: got no users, allowed: at least one";
        let message = "no failure";
        await recordPermissions({}).catch((error: unknown) => (message = (error as Error).message));
        expect(message).to.include(problem);
        expect(checkPolicyUsers(["ingest"])).to.deep.equal([]);
    });
});
