import * as databricks from "@pulumi/databricks";
import { expect } from "chai";
import { ServerlessNetwork, type ServerlessNetworkArgs } from "../../../components/databricks/serverlessNetwork";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:ServerlessNetwork";
const CONFIG = "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig";
const RULE = "databricks:index/mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule";
const POLICY = "databricks:index/accountNetworkPolicy:AccountNetworkPolicy";
const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";

const recordNetwork = (given: Partial<ServerlessNetworkArgs> = {}): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        const network = new ServerlessNetwork("serverless", {
            context: testContext(),
            account,
            egress: { mode: "restricted", allowedDomains: [], allowedBuckets: {}, allowedWorkspaceIds: [] },
            crossWorkspace: { mode: "legacy" },
            isPublic: true,
            publicCidrs: [],
            privateEndpoints: {
                lake: { kind: "lake" },
                git: { kind: "service", service: SERVICE, domains: ["git.example.com"] },
            },
            lakeBucketNames: ["lake-bronze", "lake-silver"],
            gateTimes: { intervalSeconds: 0.01, settleSeconds: 0, timeoutSeconds: 1 },
            ...given,
        });
        const opts = { provider: account.resource };
        new databricks.WorkspaceNetworkOption("consumer", { networkPolicyId: network.networkPolicyId }, opts);
    });

describe("ServerlessNetwork", () => {
    it("is a connectivity configuration with its private endpoints, and a policy, of the account", async () => {
        const graph = await recordNetwork();
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({
            "serverless-connectivity": CONFIG,
            "serverless-endpoint-git": RULE,
            "serverless-endpoint-lake": RULE,
            "serverless-policy": POLICY,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
        expect(component.outputs).to.deep.equal({
            connectivityConfigId: graph.only(CONFIG).placeholders["networkConnectivityConfigId"],
            networkPolicyId: "acme-dev-net",
        });
        expect((await recordNetwork({ privateEndpoints: {} })).count(RULE)).to.equal(0);
    });

    it("is named within what Databricks takes, and in the region", async () => {
        const graph = await recordNetwork();
        expect(graph.only(CONFIG).inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            name: "acme-dev-ncc",
            region: "eu-west-1",
        });
        expect(graph.only(POLICY).inputs).to.include({ networkPolicyId: "acme-dev-net" });
        const context = testContext({ prefix: "a".repeat(12), environment: "b".repeat(12) });
        const longest = await recordNetwork({ context });
        expect(String(longest.only(CONFIG).inputs["name"])).to.have.lengthOf.at.most(30);
        expect(String(longest.only(POLICY).inputs["networkPolicyId"])).to.have.lengthOf.at.most(32);
    });

    it("leads to the lake through S3 and to services by name, declared enabled", async () => {
        const graph = await recordNetwork();
        const networkConnectivityConfigId = graph.only(CONFIG).placeholders["networkConnectivityConfigId"];
        expect(graph.only(RULE, "serverless-endpoint-lake").inputs).to.deep.equal({
            networkConnectivityConfigId,
            endpointService: "com.amazonaws.eu-west-1.s3",
            resourceNames: ["lake-bronze", "lake-silver"],
            enabled: true,
        });
        expect(graph.only(RULE, "serverless-endpoint-git").inputs).to.deep.equal({
            networkConnectivityConfigId,
            endpointService: SERVICE,
            domainNames: ["git.example.com"],
            enabled: true,
        });
    });

    it("claim 3: waits for established connections before a rule is changed, not before it is made", async () => {
        const { hooks } = (await recordNetwork()).only(RULE, "serverless-endpoint-lake");
        expect(hooks).to.deep.equal({ beforeUpdate: ["serverless-endpoints-established"] });
    });

    it("lets whoever uses the policy wait for it, though its id is known", async () => {
        const graph = await recordNetwork();
        const consumer = graph.only("databricks:index/workspaceNetworkOption:WorkspaceNetworkOption");
        expect(graph.dependsOnTransitively(consumer, graph.only(POLICY))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(POLICY), consumer)).to.equal(false);
    });
});
