import { expect } from "chai";
import { WorkspaceNetwork, type WorkspaceNetworkArgs } from "../../../components/databricks/workspaceNetwork";
import type { Graph } from "../../../planner/graph";
import { UNKNOWN } from "../../../planner/wire";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:databricks:WorkspaceNetwork";
const ENDPOINT = "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint";
const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const ACCESS = "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings";

const ONE = { id: "subnet-1", cidr: "10.0.0.0/20" };
const TWO = { id: "subnet-2", cidr: "10.0.16.0/20" };

const recordNetwork = (
    given: Partial<WorkspaceNetworkArgs> = {},
    mode: "placeholder" | "unknown" = "placeholder",
): Promise<Graph> =>
    record(() => {
        const { account } = testProviders();
        new WorkspaceNetwork("network", {
            context: testContext(),
            account,
            vpcId: "vpc-1",
            subnets: { "euw1-az2": TWO, "euw1-az1": ONE },
            securityGroupIds: ["sg-1"],
            generalAccess: { awsId: "vpce-1" },
            relay: { awsId: "vpce-2" },
            frontEnd: "private",
            ...given,
        });
    }, mode);

const networkName = async (given: Partial<WorkspaceNetworkArgs>): Promise<unknown> =>
    (await recordNetwork(given)).only(NETWORK).inputs["networkName"];

describe("WorkspaceNetwork", () => {
    it("registers both endpoints, the network and its access with the account provider", async () => {
        const graph = await recordNetwork();
        const component = graph.only(COMPONENT, "network");
        expect(children(graph, component)).to.deep.equal({
            "network-general-access": ENDPOINT,
            "network-network": NETWORK,
            "network-private-access": ACCESS,
            "network-relay": ENDPOINT,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["databricks-account"]));
    });

    it("registers each endpoint under a name of its own", async () => {
        const graph = await recordNetwork();
        const { vpcEndpointName, ...inputs } = graph.only(ENDPOINT, "network-relay").inputs;
        expect(inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            region: "eu-west-1",
            awsVpcEndpointId: "vpce-2",
        });
        expect(vpcEndpointName).to.match(/^acme-dev-relay-[0-9a-f]{8}$/);
        expect(graph.only(ENDPOINT, "network-general-access").inputs["vpcEndpointName"]).to.match(
            /^acme-dev-general-access-[0-9a-f]{8}$/,
        );
    });

    it("claim 35: names endpoints by their plain Databricks id, not by the composite one", async () => {
        const graph = await recordNetwork();
        const generalAccess = graph.only(ENDPOINT, "network-general-access").placeholders;
        const relay = graph.only(ENDPOINT, "network-relay").placeholders;
        const { networkName: _, ...inputs } = graph.only(NETWORK).inputs;
        expect(inputs).to.deep.equal({
            accountId: DATABRICKS_ACCOUNT,
            vpcId: "vpc-1",
            subnetIds: ["subnet-1", "subnet-2"],
            securityGroupIds: ["sg-1"],
            vpcEndpoints: { restApis: [generalAccess["vpcEndpointId"]], dataplaneRelays: [relay["vpcEndpointId"]] },
        });
        expect(relay["id"]).to.equal(`${DATABRICKS_ACCOUNT}/${String(relay["vpcEndpointId"])}`);
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            networkId: graph.only(NETWORK).placeholders["networkId"],
            privateAccessSettingsId: graph.only(ACCESS).placeholders["privateAccessSettingsId"],
            endpointIds: { "general-access": generalAccess["vpcEndpointId"], relay: relay["vpcEndpointId"] },
        });
    });

    it("tells Databricks nothing of endpoints that it knows, and of each further one that it does not", async () => {
        const graph = await recordNetwork({
            generalAccess: { registeredId: "known-1" },
            relay: { registeredId: "known-2" },
            furtherEndpoints: { "front-end": { awsId: "vpce-3" }, "front-end-known-4": { registeredId: "known-4" } },
        });
        expect(graph.ofType(ENDPOINT).map(({ name }) => name)).to.deep.equal(["network-front-end"]);
        const { vpcEndpointId } = graph.only(ENDPOINT).placeholders;
        expect(graph.only(NETWORK).inputs["vpcEndpoints"]).to.deep.equal({
            restApis: ["known-1"],
            dataplaneRelays: ["known-2"],
        });
        expect(graph.only(ACCESS).inputs["allowedVpcEndpointIds"]).to.deep.equal(["known-1", vpcEndpointId, "known-4"]);
        expect(graph.only(COMPONENT).outputs["endpointIds"]).to.deep.equal({
            "general-access": "known-1",
            relay: "known-2",
            "front-end": vpcEndpointId,
            "front-end-known-4": "known-4",
        });
    });

    it("claim 31: registers a changed network under a new name, before the old one goes", async () => {
        const before = await networkName({});
        expect(before).to.match(/^acme-dev-network-[0-9a-f]{8}$/);
        expect(await networkName({})).to.equal(before);
        const changes: readonly Partial<WorkspaceNetworkArgs>[] = [
            { vpcId: "vpc-2" },
            { subnets: { "euw1-az1": ONE, "euw1-az2": { ...TWO, id: "subnet-3" } } },
            { subnets: { "euw1-az1": ONE, "euw1-az2": { ...TWO, cidr: "10.0.32.0/20" } } },
            { subnets: { "euw1-az1": ONE, "euw1-az3": TWO } },
            { securityGroupIds: ["sg-1", "sg-2"] },
        ];
        for (const change of changes) {
            expect(await networkName(change), JSON.stringify(change)).not.to.equal(before);
        }
        expect((await recordNetwork()).only(NETWORK).deleteBeforeReplace).not.to.equal(true);
    });

    it("claim 28: does not depend on the order of zones and security groups", async () => {
        const given = await networkName({ securityGroupIds: ["sg-1", "sg-2"] });
        const reordered = { subnets: { "euw1-az1": ONE, "euw1-az2": TWO }, securityGroupIds: ["sg-2", "sg-1"] };
        expect(await networkName(reordered)).to.equal(given);
    });

    it("claim 8: leaves the names open, and nothing else fails, while the endpoints do not exist", async () => {
        const graph = await recordNetwork({}, "unknown");
        expect(graph.only(NETWORK).inputs["networkName"]).to.equal(UNKNOWN);
        expect(graph.only(ENDPOINT, "network-relay").inputs["vpcEndpointName"]).to.match(/^acme-dev-relay-/);
    });

    it("claim 50: lets nothing but the registered endpoint in when the front end is private", async () => {
        const graph = await recordNetwork({ frontEnd: "private" });
        const generalAccess = graph.only(ENDPOINT, "network-general-access").placeholders;
        expect(graph.only(ACCESS).inputs).to.deep.equal({
            privateAccessSettingsName: "acme-dev-private-access",
            region: "eu-west-1",
            publicAccessEnabled: false,
            privateAccessLevel: "ENDPOINT",
            allowedVpcEndpointIds: [generalAccess["vpcEndpointId"]],
        });
    });

    it("lets the internet in beside the listed endpoints when the front end is both", async () => {
        const { inputs } = (await recordNetwork({ frontEnd: "both" })).only(ACCESS);
        expect([inputs["publicAccessEnabled"], inputs["privateAccessLevel"]]).to.deep.equal([true, "ENDPOINT"]);
        expect(inputs["allowedVpcEndpointIds"]).to.have.length(1);
    });

    it("lists no endpoint when the front end is public", async () => {
        const graph = await recordNetwork({ frontEnd: "public" });
        expect(graph.only(ACCESS).inputs).to.deep.equal({
            privateAccessSettingsName: "acme-dev-private-access",
            region: "eu-west-1",
            publicAccessEnabled: true,
            privateAccessLevel: "ACCOUNT",
        });
    });
});
