import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { Gate } from "../../../components/shared/gates";
import { WorkloadIdentity } from "../../../components/workloads/workloadIdentity";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:workloads:WorkloadIdentity";
const PRINCIPAL = "databricks:index/servicePrincipal:ServicePrincipal";
const ROLES = "databricks:index/accessControlRuleSet:AccessControlRuleSet";
const JOB = "databricks:index/job:Job";

const PROFILE_ROLE = "databricks:index/servicePrincipalRole:ServicePrincipalRole";

const recordIdentity = (instanceProfileArn?: string): Promise<Graph> =>
    record(() => {
        const { workspace } = testProviders();
        const identity = new WorkloadIdentity("identity-ingest", {
            context: testContext(),
            workspace,
            gate: new Gate("workspace-ready", () => Promise.resolve()),
            workload: "ingest",
            accountId: DATABRICKS_ACCOUNT,
            deployServicePrincipal: "deployer",
            instanceProfileArn,
        });
        new databricks.Job("consumer", { name: identity.applicationId }, { provider: workspace.resource });
    });

describe("WorkloadIdentity", () => {
    it("creates a service principal and its rule set with the workspace provider", async () => {
        const graph = await recordIdentity();
        const component = graph.only(COMPONENT, "identity-ingest");
        expect(children(graph, component)).to.deep.equal({
            "identity-ingest-principal": PRINCIPAL,
            "identity-ingest-roles": ROLES,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-workspace"]));
        expect(component.outputs).to.deep.equal({ applicationId: graph.only(PRINCIPAL).placeholders["applicationId"] });
    });

    it("may enter the workspace and nothing more", async () => {
        expect((await recordIdentity()).only(PRINCIPAL).inputs).to.deep.equal({
            displayName: "acme-dev-ingest",
            workspaceAccess: true,
            databricksSqlAccess: false,
            allowClusterCreate: false,
            allowInstancePoolCreate: false,
        });
    });

    it("lets whoever deploys run jobs as the principal, and keep managing it", async () => {
        const graph = await recordIdentity();
        const application = String(graph.only(PRINCIPAL).placeholders["applicationId"]);
        expect(graph.only(ROLES).inputs).to.deep.equal({
            name: `accounts/${DATABRICKS_ACCOUNT}/servicePrincipals/${application}/ruleSets/default`,
            grantRules: [
                { role: "roles/servicePrincipal.manager", principals: ["servicePrincipals/deployer"] },
                { role: "roles/servicePrincipal.user", principals: ["servicePrincipals/deployer"] },
            ],
        });
    });

    it("makes consumers wait until jobs may run as the principal", async () => {
        const graph = await recordIdentity();
        expect(graph.dependsOnTransitively(graph.only(JOB), graph.only(ROLES))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(PRINCIPAL), graph.only(ROLES))).to.equal(false);
    });

    it("may use the one instance profile of its clusters, which its jobs wait for", async () => {
        const graph = await recordIdentity("profile-1");
        const role = graph.only(PROFILE_ROLE, "identity-ingest-instance-profile");
        expect(role.inputs).to.deep.equal({
            servicePrincipalId: graph.only(PRINCIPAL).placeholders["id"],
            role: "profile-1",
        });
        expect(graph.dependsOnTransitively(graph.only(JOB), role)).to.equal(true);
        expect(providers(graph, graph.only(COMPONENT))["identity-ingest-instance-profile"]).to.equal(
            "databricks-workspace",
        );
    });

    it("claim 3: waits until the workspace sees its metastore", async () => {
        const gates = ["workspace-ready"];
        const { hooks } = (await recordIdentity()).only(PRINCIPAL);
        expect(hooks).to.deep.equal({ beforeCreate: gates, beforeUpdate: gates });
    });
});
