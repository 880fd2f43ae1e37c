import { expect } from "chai";
import { checkZoneNetworks, type ZoneNetworks } from "../../../components/network/zoneNetworkPlan";
import { formatProblem } from "../../../components/shared/problems";

const ZONES = [1, 2, 3, 4, 5, 6].map((zone) => `use1-az${String(zone)}`);

const refusals = (zoneNetworks: ZoneNetworks, cidr = "10.64.0.0/16"): readonly string[] =>
    checkZoneNetworks(zoneNetworks, cidr, ZONES).map(formatProblem);

describe("networks of zones", () => {
    it("may be shared ones beside any network, and others of the same range", () => {
        for (const cidr of ["10.64.0.0/16", "172.20.0.0/16", "192.168.0.0/20"]) {
            expect(refusals({ "use1-az1": "100.64.0.0/17", "use1-az2": "100.64.128.0/26" }, cidr), cidr).to.deep.equal(
                [],
            );
        }
        expect(refusals({ "use1-az1": "10.65.0.0/18" })).to.deep.equal([]);
        expect(refusals({ "use1-az1": "100.65.0.0/18" }, "100.64.0.0/16")).to.deep.equal([]);
    });

    it("are refused when AWS refuses them beside the network of the VPC", () => {
        expect(refusals({ "use1-az1": "172.16.0.0/18" })).to.deep.equal([
            'network.workspaceCidrs.use1-az1: got "172.16.0.0/18", allowed: a network within 10.0.0.0/8 or 100.64.0.0/10; ' +
                "choose a network that AWS lets the VPC have beside network.cidr",
        ]);
        expect(refusals({ "use1-az1": "10.0.0.0/18" }, "100.64.0.0/16")).to.have.length(1);
        expect(refusals({ "use1-az1": "8.8.0.0/18" })).to.have.length(1);
    });

    it("are refused in sizes that Databricks does not take", () => {
        const allowed = "/17 to /26, which Databricks takes as a subnet";
        expect(refusals({ "use1-az1": "100.64.0.0/16", "use1-az2": "100.65.0.0/27" })).to.deep.equal([
            `network.workspaceCidrs.use1-az1: got "100.64.0.0/16", allowed: ${allowed}; resize it`,
            `network.workspaceCidrs.use1-az2: got "100.65.0.0/27", allowed: ${allowed}; resize it`,
        ]);
    });

    it("are refused for zones that the VPC does not have", () => {
        expect(refusals({ "euw1-az1": "100.64.0.0/18" })).to.deep.equal([
            `network.workspaceCidrs.euw1-az1: got the key "euw1-az1", allowed: ${ZONES.join(", ")}; ` +
                "name zones of network.zoneIds",
        ]);
    });

    it("are refused when they share addresses with the VPC or each other", () => {
        expect(
            refusals({ "use1-az1": "10.64.0.0/18", "use1-az2": "100.64.0.0/18", "use1-az3": "100.64.0.0/20" }),
        ).to.deep.equal([
            'network.workspaceCidrs.use1-az1: got "10.64.0.0/18", allowed: a network without an address of 10.64.0.0/16, which the ' +
                "VPC has already; choose another network",
            'network.workspaceCidrs.use1-az3: got "100.64.0.0/20", allowed: a network without an address of 100.64.0.0/18, which ' +
                "the VPC has already; choose another network",
        ]);
    });

    it("are refused when they are more than a VPC may have", () => {
        const networks = ZONES.map((zone, index) => [zone, `100.${String(64 + index)}.0.0/17`] as const);
        expect(refusals(Object.fromEntries(networks.slice(0, 4)))).to.deep.equal([]);
        expect(refusals(Object.fromEntries(networks.slice(0, 5)))).to.deep.equal([
            "network.workspaceCidrs: got networks of 5 zones, allowed: at most 4, since a VPC has 5 networks; leave the other " +
                "zones in network.cidr",
        ]);
    });

    it("are refused when they are none", () => {
        expect(refusals({ "use1-az1": "ten" })).to.deep.equal([
            'network.workspaceCidrs.use1-az1: got "ten", allowed: an IPv4 network such as 100.64.0.0/18; correct it',
        ]);
    });
});
