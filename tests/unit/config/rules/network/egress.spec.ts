import { expect } from "chai";
import { problemsIn, settingsOf, withNetwork, type Raw } from "../../samples";

const reason = "a sentence that says why";
const connectedCidrs = { office: "172.16.0.0/16" };
const allowedDomains = ["pypi.org"];
const attach = { mode: "attach", id: "tgw-0123456789abcdef0" };
const create = { mode: "create" };
const hub = { mode: "hub", cidr: "10.255.0.0/23", allowedDomains, reason };
const frontEnd = { mode: "public", reason };

const problems = (network: Raw): readonly string[] => problemsIn(withNetwork({ frontEnd, ...network }));

describe("rules about ways out", () => {
    it("take each way with what it leads through", () => {
        for (const egress of [undefined, { mode: "nat", reason }, { mode: "inspected", allowedDomains, reason }]) {
            for (const transitGateway of [undefined, create, attach]) {
                const ways = {
                    ...(egress !== undefined && { egress }),
                    ...(transitGateway !== undefined && { transitGateway, connectedCidrs }),
                };
                expect(problems(ways)).to.deep.equal([]);
            }
        }
        expect(problems({ egress: hub, transitGateway: create })).to.deep.equal([]);
        expect(problems({ egress: { mode: "transit", reason }, transitGateway: attach })).to.deep.equal([]);
    });

    it("claim 49: have none when nothing is said, and a gateway per zone", () => {
        const { network } = settingsOf(withNetwork({ frontEnd }));
        expect(network?.egress).to.deep.equal({ mode: "none" });
        expect(network?.transitGateway).to.deep.equal({ mode: "none" });
        const nat = settingsOf(withNetwork({ frontEnd, egress: { mode: "nat", reason } }));
        expect(nat.network?.egress).to.deep.include({ gateways: "per-zone" });
    });

    it("claim 49: want a reason for each", () => {
        for (const egress of [
            { mode: "nat" },
            { mode: "transit" },
            { mode: "inspected", allowedDomains },
            { mode: "hub", cidr: "10.255.0.0/23", allowedDomains },
        ]) {
            const found = problems({ egress }).filter((problem) => problem.startsWith("network.egress.reason"));
            expect(found, egress.mode).to.have.length(1);
        }
    });

    it("want domains that a firewall can tell", () => {
        const inspected = (domains: readonly string[]): readonly string[] =>
            problems({ egress: { mode: "inspected", allowedDomains: domains, reason } });
        expect(inspected(["pypi.org", "*.pythonhosted.org"])).to.deep.equal([]);
        for (const wrong of ["*", "https://pypi.org", "pypi.org/simple", "10.0.0.1", "a.*.org"]) {
            expect(inspected([wrong]), wrong).to.have.length(1);
        }
        expect(inspected([])).to.have.length(1);
    });

    it("refuse a firewall before networks of zones, to which it has no way back", () => {
        const workspaceCidrs = { "euw1-az1": "100.64.0.0/18" };
        expect(problems({ workspaceCidrs, egress: { mode: "inspected", allowedDomains, reason } })).to.deep.equal([
            "network.workspaceCidrs: got networks of zones, allowed: nothing with network.egress.mode inspected: AWS leads " +
                "no answers through a firewall to them; remove it, or inspect in a hub with network.egress.mode hub",
        ]);
        expect(problems({ workspaceCidrs, egress: hub, transitGateway: create })).to.deep.equal([]);
    });

    it("refuse a way through a transit gateway that is not there", () => {
        expect(problems({ egress: hub })).to.deep.equal([
            'network.transitGateway.mode: got "none", allowed: create, through which network.egress.mode hub leads; set it, or ' +
                "choose another mode of network.egress",
        ]);
        expect(problems({ egress: hub, transitGateway: attach })).to.have.length(1);
        expect(problems({ egress: { mode: "transit", reason } })).to.have.length(1);
        expect(problems({ egress: { mode: "transit", reason }, transitGateway: create })).to.have.length(1);
    });

    it("refuse a transit gateway that leads nowhere", () => {
        expect(problems({ transitGateway: attach })).to.deep.equal([
            "network.connectedCidrs: got nothing, allowed: networks to reach through network.transitGateway with mode attach; " +
                "name them, or remove network.transitGateway",
        ]);
    });

    it("refuse a VPC without room for what leads out", () => {
        const cidr = "10.64.0.0/22";
        const found = problems({ cidr, maxNodes: 1, egress: { mode: "nat", reason } });
        expect(found.filter((problem) => problem.includes("NAT"))).to.deep.equal([
            'network.cidr: got "10.64.0.0/22", allowed: /21 or larger, so that subnets for a firewall, NAT and a transit gateway ' +
                "fit in it; widen network.cidr",
        ]);
    });

    it("refuse a hub that cannot be one, with all that is wrong", () => {
        const given = (cidr: string): readonly string[] =>
            problems({ egress: { ...hub, cidr }, transitGateway: create, connectedCidrs });
        expect(given("8.8.8.0/23")).to.deep.equal([
            'network.egress.cidr: got "8.8.8.0/23", allowed: a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or ' +
                "100.64.0.0/10; choose a private network",
        ]);
        expect(given("10.0.0.0/15")).to.deep.equal([
            'network.egress.cidr: got "10.0.0.0/15", allowed: /16 or smaller, which AWS makes; narrow network.egress.cidr',
        ]);
        expect(given("10.255.0.0/24")).to.have.length(1);
        expect(given("8.8.8.0/24")).to.have.length(2);
    });

    it("claim 30: refuse a hub that has addresses of others", () => {
        const given = (cidr: string): readonly string[] =>
            problems({ egress: { ...hub, cidr }, transitGateway: create, connectedCidrs });
        expect(given("10.64.0.0/23")).to.have.length(1);
        expect(given("172.16.2.0/23")).to.have.length(1);
    });

    it("say all that is wrong, also beside what is wrong by itself", () => {
        const egress = { mode: "hub", cidr: "ten", allowedDomains: [], reason: "" };
        expect(problems({ egress, transitGateway: { mode: "attach", id: "gateway" } }).length).to.be.at.least(4);
    });
});
