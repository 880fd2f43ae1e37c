import { expect } from "chai";
import { existingNetwork } from "../../../../support/corners";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

const runner = "a runner in the hub";
const reason = "a sentence that says why";
const vpcId = "vpc-0123456789abcdef0";
const transit = { mode: "transit", vpcId, subnetIds: ["subnet-0123456789abcdef0"] };
const connectedCidrs = { hub: "172.16.0.0/16" };

const problems = (network: Raw): readonly string[] => problemsIn(withNetwork(network));

/** As a stack file has it: what is not said is not there. */
const thereAlready = JSON.parse(JSON.stringify(existingNetwork)) as Raw;

describe("rules about the front end", () => {
    it("take every way in, with networks that connect where the endpoint is ours", () => {
        for (const endpoint of [undefined, { mode: "workspace", dnsVpcIds: [vpcId] }, transit]) {
            const way = endpoint === undefined ? {} : { endpoint };
            expect(problems({ connectedCidrs, frontEnd: { mode: "private", runner, ...way } })).to.deep.equal([]);
            expect(problems({ connectedCidrs, frontEnd: { mode: "both", reason, ...way } })).to.deep.equal([]);
        }
        const existing = { mode: "existing", id: "vpce-0123456789abcdef0" };
        const registered = { mode: "registered", ids: ["0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"] };
        for (const endpoint of [existing, registered]) {
            expect(problems({ frontEnd: { mode: "private", runner, endpoint } })).to.deep.equal([]);
        }
    });

    it("have people come through the endpoint of clusters when nothing is said", () => {
        const { network } = settingsOf(withNetwork({ connectedCidrs, frontEnd: { mode: "private", runner } }));
        expect(network?.frontEnd).to.deep.include({ endpoint: { mode: "workspace", dnsVpcIds: [] } });
    });

    it("claim 50: refuse a private front end that does not say where deployments run", () => {
        expect(problems({ connectedCidrs, frontEnd: { mode: "private" } })).to.deep.equal([
            "network.frontEnd.runner: got nothing, allowed: a few words, 3 to 200 characters; add it to the stack file",
        ]);
    });

    it("refuse an endpoint of ours that nobody can connect to", () => {
        expect(problems({ frontEnd: { mode: "private", runner } })).to.deep.equal([
            "network.connectedCidrs: got nothing, allowed: the networks that people and runners connect from, with " +
                "network.frontEnd.mode private; name them, or name an endpoint that is there already in network.frontEnd.endpoint",
        ]);
        expect(problems({ frontEnd: { mode: "both", reason, endpoint: transit } })).to.have.length(1);
        expect(problems({ frontEnd: { mode: "public", reason } })).to.deep.equal([]);
    });

    it("claim 29: refuse names that are claimed twice, and names of an endpoint that is not ours", () => {
        const endpoint = { ...transit, dnsVpcIds: [vpcId] };
        expect(problems({ connectedCidrs, frontEnd: { mode: "private", runner, endpoint } })).to.deep.equal([
            `network.frontEnd.endpoint.dnsVpcIds: got "${vpcId}", allowed: VPCs beside the one of the endpoint, which finds it by ` +
                "name anyway; remove it",
        ]);
        const endpoints = { "general-access": { mode: "existing", id: "vpce-0123456789abcdef0" } };
        const own = { mode: "workspace", dnsVpcIds: [vpcId] };
        expect(
            problems({ connectedCidrs, endpoints, frontEnd: { mode: "private", runner, endpoint: own } }),
        ).to.deep.equal([
            "network.frontEnd.endpoint.dnsVpcIds: got VPCs, allowed: none with an endpoint of somebody else, in " +
                "network.endpoints.general-access; have its owner make the private zone",
        ]);
    });

    it("refuse an endpoint of clusters as one that Databricks has not been told of, or that people do not come through", () => {
        const come = (endpoint: Raw, endpoints: Raw): readonly string[] =>
            problems({ ...thereAlready, endpoints, frontEnd: { mode: "private", runner, endpoint } });
        const { endpoints } = existingNetwork;
        const registered = { mode: "registered", ids: [endpoints.relay.id] };
        expect(come(registered, endpoints)).to.deep.equal([
            `network.frontEnd.endpoint.ids[0]: got "${endpoints.relay.id}", allowed: another endpoint than network.endpoints.relay, ` +
                "which is that of clusters; name the endpoint that people come through",
        ]);
        const id = "vpce-0123456789abcdef9";
        const withOwn = { ...endpoints, "general-access": { mode: "existing", id } };
        expect(come({ mode: "existing", id }, withOwn)).to.deep.equal([
            `network.frontEnd.endpoint.id: got "${id}", allowed: another endpoint than network.endpoints.general-access, which is ` +
                "that of clusters; set mode to workspace, so that people come through it",
        ]);
        expect(come({ mode: "existing", id: "vpce-0123456789abcdef8" }, withOwn)).to.deep.equal([]);
    });

    it("refuse a subnet of clusters for an endpoint in another VPC", () => {
        const subnetIds = [existingNetwork.existing.subnets["euw1-az1"].id];
        const endpoint = { ...transit, vpcId: "vpc-0123456789abcdef9", subnetIds };
        expect(
            problems({ ...thereAlready, connectedCidrs, frontEnd: { mode: "private", runner, endpoint } }),
        ).to.deep.equal([
            `network.frontEnd.endpoint.subnetIds[0]: got "${subnetIds[0] ?? ""}", allowed: a subnet of the VPC in which people ` +
                "arrive, and not of clusters; name the subnet of that VPC",
        ]);
    });
});
