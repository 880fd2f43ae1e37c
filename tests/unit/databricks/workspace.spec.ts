import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { Workspace, type WorkspaceArgs } from "../../../components/databricks/workspace";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:Workspace";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const ASSIGNMENT = "databricks:index/metastoreAssignment:MetastoreAssignment";

const BINDING = "databricks:index/mwsNccBinding:MwsNccBinding";
const OPTION = "databricks:index/workspaceNetworkOption:WorkspaceNetworkOption";

const recordWorkspace = (tier: Tier = "standard", given: Partial<WorkspaceArgs> = {}): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        const workspace = new Workspace("workspace", {
            context: testContext(),
            account,
            lifecycle: lifecycleOf(tier),
            managedServicesKeyId: "managed-services-key",
            classic: {
                credentialsId: "credentials",
                storageConfigurationId: "storage",
                storageKeyId: "storage-key",
                networkId: "network",
                privateAccessSettingsId: "private-access",
            },
            metastoreId: "metastore",
            connectivityConfigId: "connectivity",
            networkPolicyId: "network-policy",
            ...given,
        });
        new databricks.Provider("consumer", { host: workspace.workspaceUrl });
    });

describe("Workspace", () => {
    it("creates the workspace and assigns the metastore with the account provider", async () => {
        const graph = await recordWorkspace();
        const component = graph.only(COMPONENT, "workspace");
        expect(children(graph, component)).to.deep.equal({
            "workspace-connectivity": BINDING,
            "workspace-metastore": ASSIGNMENT,
            "workspace-network-policy": OPTION,
            "workspace-workspace": WORKSPACE,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
    });

    it("claim 38: is private, encrypted with our keys, tagged, and has no token", async () => {
        const { inputs, inputMarks } = (await recordWorkspace()).only(WORKSPACE);
        expect(inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            awsRegion: "eu-west-1",
            workspaceName: "acme-dev-workspace",
            pricingTier: "ENTERPRISE",
            isNoPublicIpEnabled: true,
            credentialsId: "credentials",
            storageConfigurationId: "storage",
            managedServicesCustomerManagedKeyId: "managed-services-key",
            storageCustomerManagedKeyId: "storage-key",
            networkId: "network",
            privateAccessSettingsId: "private-access",
            customTags: {
                "cost-center": "1234",
                "data-classification": "confidential",
                environment: "dev",
                "managed-by": "lakehouse",
                owner: "data-platform",
            },
        });
        expect(inputMarks.unknowns).to.deep.equal([]);
    });

    it("has nothing in our account where compute is serverless", async () => {
        const { inputs } = (await recordWorkspace("standard", { classic: undefined })).only(WORKSPACE);
        expect(inputs).to.include({
            computeMode: "SERVERLESS",
            managedServicesCustomerManagedKeyId: "managed-services-key",
        });
        expect(Object.keys(inputs).sort()).to.deep.equal([
            ...["accountId", "awsRegion", "computeMode", "customTags", "managedServicesCustomerManagedKeyId"],
            ...["pricingTier", "workspaceName"],
        ]);
    });

    it("claim 37: assigns the metastore without a default catalog", async () => {
        const graph = await recordWorkspace();
        expect(graph.only(ASSIGNMENT).inputs).to.deep.equal({
            workspaceId: graph.only(WORKSPACE).placeholders["workspaceId"],
            metastoreId: "metastore",
        });
    });

    it("is bound to the ways of serverless compute, for which whoever uses its URL waits", async () => {
        const graph = await recordWorkspace();
        const { workspaceId } = graph.only(WORKSPACE).placeholders;
        expect(graph.only(BINDING).inputs).to.deep.equal({ workspaceId, networkConnectivityConfigId: "connectivity" });
        expect(graph.only(OPTION).inputs).to.deep.equal({ workspaceId, networkPolicyId: "network-policy" });
        const consumer = graph.only("pulumi:providers:databricks", "consumer");
        for (const binding of [graph.only(BINDING), graph.only(OPTION)]) {
            expect(graph.dependsOnTransitively(consumer, binding)).to.equal(true);
        }
    });

    it("has a host name of one's own where it is told", async () => {
        const graph = await recordWorkspace("standard", { deploymentName: "lake" });
        expect(graph.only(WORKSPACE).inputs).to.include({ deploymentName: "lake" });
    });

    it("claim 3: whoever uses its URL waits for the assignment", async () => {
        const graph = await recordWorkspace();
        const assignment = graph.only(ASSIGNMENT);
        const consumer = graph.only("pulumi:providers:databricks", "consumer");
        expect(graph.dependsOnTransitively(consumer, assignment)).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(WORKSPACE), assignment)).to.equal(false);
    });

    it("claim 35: hands on the plain workspace id", async () => {
        const graph = await recordWorkspace();
        const { placeholders } = graph.only(WORKSPACE);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            workspaceId: placeholders["workspaceId"],
            workspaceUrl: placeholders["workspaceUrl"],
            metastoreId: "metastore",
        });
        expect(placeholders["id"]).to.equal(`${DATABRICKS_ACCOUNT}/${String(placeholders["workspaceId"])}`);
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: is protected by its tier (${tier})`, async () => {
            const { protect, retainOnDelete } = (await recordWorkspace(tier)).only(WORKSPACE);
            // Were it to stay in the cloud, neither its network nor its keys could be deleted.
            expect([protect, retainOnDelete]).to.deep.equal([lifecycleOf(tier).protect, false]);
        });
    }
});
