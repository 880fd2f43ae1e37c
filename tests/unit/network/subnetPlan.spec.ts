import { expect } from "chai";
import {
    checkSubnets,
    networksOf,
    planSubnets,
    SLOTS,
    vpcPrefixFor,
    workspacePrefixIn,
    type SubnetRequest,
} from "../../../components/network/subnetPlan";
import { formatProblem, ProblemsError } from "../../../components/shared/problems";

const THREE = ["euw1-az1", "euw1-az2", "euw1-az3"];
const SIX = [1, 2, 3, 4, 5, 6].map((zone) => `use1-az${String(zone)}`);

/** What is the same of all zones of a VPC /16. */
const SHARED = { ownNetwork: false, nodes: 2045 };

const request = (given: Partial<SubnetRequest> = {}): SubnetRequest => ({
    cidr: "10.64.0.0/16",
    zoneIds: ["euw1-az1", "euw1-az2"],
    regionZoneIds: THREE,
    ...given,
});

const refusals = (given: Partial<SubnetRequest>): readonly string[] => checkSubnets(request(given)).map(formatProblem);

describe("planSubnets", () => {
    it("gives half the VPC to clusters, a quarter to endpoints, and keeps the rest", () => {
        expect(planSubnets(request({ zoneIds: THREE }))).to.deep.equal({
            vpcCidr: "10.64.0.0/16",
            zones: [
                { zoneId: "euw1-az1", workspaceCidr: "10.64.0.0/20", endpointCidr: "10.64.128.0/21", ...SHARED },
                { zoneId: "euw1-az2", workspaceCidr: "10.64.16.0/20", endpointCidr: "10.64.136.0/21", ...SHARED },
                { zoneId: "euw1-az3", workspaceCidr: "10.64.32.0/20", endpointCidr: "10.64.144.0/21", ...SHARED },
            ],
        });
    });

    it("gives a zone the slot of its place in the region, in a region with many zones as in one with few", () => {
        const { zones } = planSubnets(request({ zoneIds: ["use1-az6", "use1-az1"], regionZoneIds: SIX }));
        expect(zones).to.deep.equal([
            { zoneId: "use1-az1", workspaceCidr: "10.64.0.0/20", endpointCidr: "10.64.128.0/21", ...SHARED },
            { zoneId: "use1-az6", workspaceCidr: "10.64.80.0/20", endpointCidr: "10.64.168.0/21", ...SHARED },
        ]);
    });

    it("counts nodes as Databricks does: two addresses each, without the five that AWS keeps", () => {
        const nodes = (cidr: string): readonly number[] =>
            planSubnets(request({ cidr })).zones.map((zone) => zone.nodes);
        expect(nodes("10.64.0.0/22")).to.deep.equal([29, 29]);
        expect(nodes("10.64.0.0/18")).to.deep.equal([509, 509]);
    });

    it("puts the clusters of a zone into a network of its own, and leaves everything else where it is", () => {
        const workspaceCidrs = { "euw1-az2": "100.64.0.0/17" };
        const [first, second] = planSubnets(request({ workspaceCidrs })).zones;
        const [before, moved] = planSubnets(request()).zones;
        expect(first).to.deep.equal(before);
        expect(second).to.deep.equal({ ...moved, workspaceCidr: "100.64.0.0/17", ownNetwork: true, nodes: 16_381 });
        expect(networksOf(planSubnets(request({ workspaceCidrs })))).to.deep.equal(["10.64.0.0/16", "100.64.0.0/17"]);
        expect(networksOf(planSubnets(request()))).to.deep.equal(["10.64.0.0/16"]);
    });

    it("knows which VPC has subnets of a size", () => {
        for (const prefix of [16, 17, 18, 19, 20, 21, 22]) {
            expect(vpcPrefixFor(workspacePrefixIn(prefix))).to.equal(prefix);
        }
        expect([vpcPrefixFor(17), vpcPrefixFor(28)]).to.deep.equal([16, 22]);
    });

    it("claim 34: moves nothing when a zone is added", () => {
        const before = planSubnets(request()).zones;
        const after = planSubnets(request({ zoneIds: THREE })).zones;
        expect(after).to.include.deep.members([...before]);
        // A plan without slots, in which each zone takes the next free part, moves what was there.
        const packed = (zones: readonly string[]): readonly string[] =>
            zones.map((zone, slot) => `${zone}/${String(slot)}`);
        expect(packed(THREE)).not.to.include.members([...packed(["euw1-az1", "euw1-az3"])]);
    });

    it("claim 34: keeps every zone in place while AWS adds zones to a region, from two to the last slot", () => {
        const zones = Array.from({ length: SLOTS }, (_, index) => `euw1-az${String(index + 1)}`);
        for (let count = 2; count <= SLOTS; count++) {
            const regionZoneIds = zones.slice(0, count);
            expect(planSubnets(request({ regionZoneIds }))).to.deep.equal(planSubnets(request()));
        }
    });

    it("claim 34: refuses a region with more zones than slots: their subnets would be where endpoints are", () => {
        const regionZoneIds = Array.from({ length: SLOTS + 1 }, (_, index) => `euw1-az${String(index + 1)}`);
        expect(() => planSubnets(request({ regionZoneIds }))).to.throw(RangeError, "10.64.0.0/17 has no /20 number 8");
    });

    it("throws all that is wrong at once", () => {
        const wrong = request({ cidr: "8.8.8.0/24", zoneIds: ["eu-west-1a"] });
        expect(() => planSubnets(wrong)).to.throw(ProblemsError, /^4 problems in subnet plan:\n/);
        expect(() => planSubnets(request({ cidr: "nonsense" }))).to.throw(
            ProblemsError,
            /^1 problem in subnet plan:\n/,
        );
    });
});

describe("checkSubnets", () => {
    it("has nothing to say of what can be planned", () => {
        expect(checkSubnets(request())).to.deep.equal([]);
    });

    it("refuses what is no network", () => {
        const fault = (cidr: string): string =>
            `network.cidr: got "${cidr}", allowed: an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix; ` +
            "correct network.cidr";
        for (const cidr of ["10.64.0.0", "10.64.0.1/16", "10.064.0.0/16", "ten"]) {
            expect(refusals({ cidr })).to.deep.equal([fault(cidr)]);
        }
    });

    it("refuses a network that others route", () => {
        expect(refusals({ cidr: "8.8.0.0/16" })).to.deep.equal([
            'network.cidr: got "8.8.0.0/16", allowed: a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or ' +
                "100.64.0.0/10; choose a private network for network.cidr",
        ]);
    });

    it("refuses a VPC that AWS does not make, and one in which no subnet of Databricks fits, in every region", () => {
        expect(refusals({ cidr: "10.0.0.0/15" })).to.deep.equal([
            'network.cidr: got "10.0.0.0/15", allowed: /16 to /22, so that 8 workspace subnets fit in its half; ' +
                "narrow network.cidr",
        ]);
        expect(refusals({ cidr: "10.64.0.0/23" })).to.deep.equal([
            'network.cidr: got "10.64.0.0/23", allowed: /16 to /22, so that 8 workspace subnets fit in its half; ' +
                "widen network.cidr",
        ]);
        expect(refusals({ cidr: "10.64.0.0/23", regionZoneIds: SIX, zoneIds: SIX })).to.deep.equal([
            'network.cidr: got "10.64.0.0/23", allowed: /16 to /22, so that 8 workspace subnets fit in its half; ' +
                "widen network.cidr",
        ]);
    });

    it("refuses zone names, and says the ids", () => {
        expect(refusals({ zoneIds: ["eu-west-1a", "euw1-az1", "euw1-az2"] })).to.deep.equal([
            'network.zoneIds: got "eu-west-1a", allowed: euw1-az1, euw1-az2, euw1-az3; ' +
                "use zone ids of the region, not zone names",
        ]);
    });

    it("refuses a zone that is there twice", () => {
        expect(refusals({ zoneIds: ["euw1-az1", "euw1-az2", "euw1-az1"] })).to.deep.equal([
            "network.zoneIds: got euw1-az1, euw1-az2, euw1-az1, allowed: each zone once; remove the repeated zone",
        ]);
    });

    it("refuses fewer than two zones, also when one is there twice", () => {
        const tooFew = (given: string): string =>
            `network.zoneIds: got ${given}, allowed: at least 2 of euw1-az1, euw1-az2, euw1-az3; add a zone`;
        expect(refusals({ zoneIds: [] })).to.deep.equal([tooFew("no zone")]);
        expect(refusals({ zoneIds: ["euw1-az1"] })).to.deep.equal([tooFew("1 zone")]);
        expect(refusals({ zoneIds: ["euw1-az1", "euw1-az1"] })).to.deep.equal([
            "network.zoneIds: got euw1-az1, euw1-az1, allowed: each zone once; remove the repeated zone",
            tooFew("1 zone"),
        ]);
    });
});
