import { expect } from "chai";
import { existingNetwork } from "../../../../support/corners";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

const { existing, endpoints } = existingNetwork;
const there = { mode: "existing", existing, endpoints };

const problems = (network: Raw, more: Raw = {}): readonly string[] => problemsIn({ ...withNetwork(network), ...more });

describe("rules about a network that is there already", () => {
    it("take one that is complete", () => {
        expect(settingsOf(withNetwork(there)).network).to.deep.include({ mode: "existing", existing });
    });

    it("claim 66: say all that is missing at once", () => {
        const found = problems({ mode: "existing" });
        expect(found.map((line) => line.split(":")[0])).to.deep.equal([
            "network.existing",
            "network.endpoints.s3",
            "network.endpoints.general-access",
            "network.endpoints.relay",
            "network.endpoints.kinesis",
            "network.endpoints.sts",
        ]);
        expect(found[0]).to.equal(
            "network.existing: got nothing, allowed: a section with vpcId, subnets, securityGroupIds, which network.mode existing " +
                "needs; add it to the stack file",
        );
    });

    it("say all that is wrong in the section at once, beside what is missing", () => {
        const wrong = {
            vpcId: "vpc",
            subnets: { "euw1-az1": { id: "subnet-0123456789abcdef0", cidr: "10.0.0.0/16" } },
            securityGroupIds: [],
        };
        expect(problems({ ...there, existing: wrong }).map((line) => line.split(":")[0])).to.deep.equal([
            "network.existing.vpcId",
            "network.existing.securityGroupIds",
            "network.existing.subnets",
            "network.existing.subnets.euw1-az1.cidr",
        ]);
    });

    it("refuse settings that say how a network is made", () => {
        const making = { cidr: "10.0.0.0/16", zoneIds: ["euw1-az1", "euw1-az2"], flowLogs: { mode: "create" } };
        expect(problems({ ...there, ...making })).to.deep.equal(
            ["cidr", "zoneIds", "flowLogs"].map(
                (setting) =>
                    `network.${setting}: got a setting of a network that is made here, allowed: only with network.mode create; ` +
                    "remove it: whoever has made the network has decided it",
            ),
        );
    });

    it("refuse the section in a network that is made here", () => {
        expect(problems({ existing })).to.deep.equal([
            "network.existing: got a section, allowed: nothing with network.mode create; remove it, or set network.mode to existing",
        ]);
    });

    it("know how many nodes its subnets hold", () => {
        expect(problems({ ...there, maxNodes: 125 })).to.deep.equal([]);
        const found = problems({ ...there, maxNodes: 126 });
        expect(found).to.have.length(2);
        expect(found[0]).to.equal(
            "network.existing.subnets.euw1-az1: got room for 125 nodes in a zone, allowed: room for 126, as network.maxNodes says " +
                "or what is declared adds up to; name a subnet that is a /23",
        );
    });

    it("claim 29: refuse a private name in the VPC of clusters, whose endpoint has it", () => {
        const runner = "a runner in the hub";
        const transit = (vpcId: string, ...dnsVpcIds: readonly string[]): Raw => ({
            ...there,
            connectedCidrs: { hub: "172.16.0.0/16" },
            frontEnd: {
                mode: "private",
                runner,
                endpoint: { mode: "transit", vpcId, subnetIds: ["subnet-0123456789abcdef0"], dnsVpcIds },
            },
        });
        expect(problems(transit("vpc-0123456789abcdef1"))).to.deep.equal([]);
        const others = [problems(transit(existing.vpcId)), problems(transit("vpc-0123456789abcdef1", existing.vpcId))];
        expect(others.map((found) => found.map((line) => line.split(":")[0]))).to.deep.equal([
            ["network.frontEnd.endpoint.vpcId"],
            ["network.frontEnd.endpoint.dnsVpcIds"],
        ]);
    });

    it("let people come through the endpoint of clusters without networks: its owner says who connects", () => {
        expect(problems({ ...there, frontEnd: { mode: "private", runner: "a runner in the hub" } })).to.deep.equal([]);
    });

    it("say nothing of zones in a region that there is not", () => {
        expect(problems(there, { region: "eu-north-1" }).map((line) => line.split(":")[0])).to.deep.equal(["region"]);
    });
});
