import { expect } from "chai";
import { checkTierRoom, planTier, type TierRequest } from "../../../components/network/tierPlan";
import { formatProblem } from "../../../components/shared/problems";

const REQUEST: TierRequest = {
    cidr: "10.64.0.0/16",
    withClusters: true,
    regionZoneIds: ["euw1-az1", "euw1-az2", "euw1-az3"],
    zoneIds: ["euw1-az1", "euw1-az3"],
};

describe("subnets of tiers", () => {
    it("are in the last quarter of a network with clusters, in a slot per zone of the region", () => {
        expect(planTier(REQUEST, "firewall")).to.deep.equal({
            "euw1-az1": "10.64.192.0/23",
            "euw1-az3": "10.64.196.0/23",
        });
        expect(planTier(REQUEST, "public")["euw1-az1"]).to.equal("10.64.208.0/23");
        expect(planTier(REQUEST, "transit")["euw1-az1"]).to.equal("10.64.224.0/23");
    });

    it("are all of a network without clusters", () => {
        const hub = { ...REQUEST, cidr: "10.255.0.0/23", withClusters: false };
        expect(planTier(hub, "firewall")["euw1-az1"]).to.equal("10.255.0.0/28");
        expect(planTier(hub, "transit")["euw1-az3"]).to.equal("10.255.1.32/28");
    });

    it("are refused where they do not fit", () => {
        const refusals = (cidr: string, withClusters: boolean): readonly string[] =>
            checkTierRoom("network.cidr", { cidr, withClusters }).map(formatProblem);
        expect(refusals("10.0.0.0/21", true)).to.deep.equal([]);
        expect(refusals("10.0.0.0/22", true)).to.deep.equal([
            'network.cidr: got "10.0.0.0/22", allowed: /21 or larger, so that subnets for a firewall, NAT and a transit gateway fit ' +
                "in it; widen network.cidr",
        ]);
        expect(refusals("10.0.0.0/23", false)).to.deep.equal([]);
        expect(refusals("10.0.0.0/24", false)).to.have.length(1);
        expect(refusals("none", true)).to.deep.equal([]);
        expect(() => planTier({ ...REQUEST, cidr: "10.0.0.0/22" }, "public")).to.throw(RangeError);
        expect(() => planTier({ ...REQUEST, cidr: "none" }, "public")).to.throw(RangeError);
    });
});
