import { expect } from "chai";
import * as fc from "fast-check";
import {
    checkSubnets,
    planSubnets,
    SLOTS,
    type SubnetPlan,
    type ZoneSubnets,
} from "../../components/network/subnetPlan";
import { contains, formatCidr, isPrivate, overlaps, parseCidr, sizeOf, type Cidr } from "../../components/shared/cidr";
import { ProblemsError } from "../../components/shared/problems";
import { ALL_REGIONS, cidr as anyCidr, privateCidr } from "./arbitraries";

/** Every size that a VPC can have: AWS's largest to the smallest in which a /26 per slot fits. */
const SIZES = [16, 17, 18, 19, 20, 21, 22];

const network = (text: string): Cidr => parseCidr(text) ?? { base: -1, prefix: -1 };

const subnetsOf = ({ zones }: SubnetPlan): readonly Cidr[] =>
    zones.flatMap(({ workspaceCidr, endpointCidr }) => [network(workspaceCidr), network(endpointCidr)]);

/** What is wrong with a plan, in words. */
function faults(plan: SubnetPlan): readonly string[] {
    const vpc = network(plan.vpcCidr);
    const subnets = subnetsOf(plan);
    const pairs = subnets.flatMap((one, index) => subnets.slice(index + 1).map((other) => [one, other] as const));
    const prefixes = (cidrs: readonly string[]): readonly number[] => cidrs.map((cidr) => network(cidr).prefix);
    return [
        ...subnets.filter((subnet) => !contains(vpc, subnet)).map((subnet) => `${formatCidr(subnet)} is outside`),
        ...pairs.filter(([one, other]) => overlaps(one, other)).map(([one]) => `${formatCidr(one)} overlaps`),
        ...prefixes(plan.zones.map(({ workspaceCidr }) => workspaceCidr))
            .filter((prefix) => prefix < 17 || prefix > 26)
            .map((prefix) => `a workspace subnet is a /${String(prefix)}`),
        ...prefixes(plan.zones.map(({ endpointCidr }) => endpointCidr))
            .filter((prefix) => prefix < 16 || prefix > 28)
            .map((prefix) => `an endpoint subnet is a /${String(prefix)}`),
    ];
}

describe("subnet plans", () => {
    it("can fail the check below", () => {
        const cidrs = { workspaceCidr: "10.0.0.0/27", endpointCidr: "10.0.0.0/29" };
        const zone: ZoneSubnets = { zoneId: "a", ...cidrs, ownNetwork: false, nodes: 0 };
        expect(faults({ vpcCidr: "10.1.0.0/16", zones: [zone] })).to.deep.equal([
            "10.0.0.0/27 is outside",
            "10.0.0.0/29 is outside",
            "10.0.0.0/27 overlaps",
            "a workspace subnet is a /27",
            "an endpoint subnet is a /29",
        ]);
    });

    for (const { region, shard, zoneIds: regionZoneIds } of ALL_REGIONS) {
        const zones = fc.shuffledSubarray([...regionZoneIds], { minLength: 2 });

        /** Holds something against VPCs of every size, anywhere, with any zones. */
        const forEverySize = (check: (cidr: string, zoneIds: readonly string[]) => void): void => {
            for (const prefix of SIZES) {
                fc.assert(fc.property(privateCidr(prefix), zones, check), { numRuns: 10 });
            }
        };

        describe(`in ${region} (${shard}), of every size`, () => {
            it("cut subnets that fit Databricks and AWS, apart from each other, and keep the last quarter", () => {
                forEverySize((cidr, zoneIds) => {
                    const plan = planSubnets({ cidr, zoneIds, regionZoneIds });
                    expect(faults(plan)).to.deep.equal([]);
                    expect(plan.zones.map(({ zoneId }) => zoneId)).to.have.members([...zoneIds]);
                    const { base, prefix } = network(cidr);
                    const quarter = { base: base + 0.75 * sizeOf({ base, prefix }), prefix: prefix + 2 };
                    expect(subnetsOf(plan).filter((subnet) => overlaps(quarter, subnet))).to.deep.equal([]);
                    for (const { workspaceCidr, nodes } of plan.zones) {
                        expect(nodes).to.equal(Math.floor((sizeOf(network(workspaceCidr)) - 5) / 2));
                    }
                });
            });

            it("claim 34: move nothing when zones are added, and do not mind their order", () => {
                forEverySize((cidr, zoneIds) => {
                    const all = planSubnets({ cidr, zoneIds: regionZoneIds, regionZoneIds });
                    const some = planSubnets({ cidr, zoneIds, regionZoneIds });
                    expect(all.zones.filter(({ zoneId }) => zoneIds.includes(zoneId))).to.deep.equal(some.zones);
                    const sorted = planSubnets({ cidr, zoneIds: [...zoneIds].sort(), regionZoneIds });
                    expect(sorted).to.deep.equal(some);
                });
            });

            it("claim 34: move nothing when AWS adds zones to the region, as long as there are slots", () => {
                const room = SLOTS - regionZoneIds.length;
                expect(room, "a region has more zones than slots").to.be.at.least(0);
                const added = Array.from({ length: room }, (_, index) => `added-az${String(index)}`);
                forEverySize((cidr, zoneIds) => {
                    const before = planSubnets({ cidr, zoneIds, regionZoneIds });
                    const grown = [...regionZoneIds, ...added];
                    expect(planSubnets({ cidr, zoneIds, regionZoneIds: grown })).to.deep.equal(before);
                    const all = planSubnets({ cidr, zoneIds: grown, regionZoneIds: grown });
                    expect(faults(all)).to.deep.equal([]);
                    expect(all.zones).to.include.deep.members([...before.zones]);
                });
            });
        });
    }

    it("are refused exactly when they must be, with all that is wrong", () => {
        const zoneId = fc.constantFrom(...ALL_REGIONS.flatMap(({ zoneIds }) => zoneIds), "eu-west-1a", "");
        const request = fc.constantFrom(...ALL_REGIONS).chain(({ zoneIds }) =>
            fc.record({
                cidr: fc.oneof(
                    fc.string(),
                    anyCidr().map(formatCidr),
                    fc.integer({ min: 16, max: 28 }).chain((prefix) => privateCidr(prefix)),
                ),
                zoneIds: fc.oneof(
                    fc.array(zoneId, { maxLength: 4 }),
                    fc.array(fc.constantFrom(...zoneIds), { maxLength: 4 }),
                    fc.shuffledSubarray([...zoneIds]),
                ),
                regionZoneIds: fc.constant(zoneIds),
            }),
        );
        let refused = 0;
        let planned = 0;
        fc.assert(
            fc.property(request, (given) => {
                const vpc = parseCidr(given.cidr);
                const distinct = new Set(given.zoneIds);
                const badCidr = vpc === undefined ? 1 : Number(!isPrivate(vpc)) + Number(!SIZES.includes(vpc.prefix));
                const strangers = [...distinct].filter((zone) => !given.regionZoneIds.includes(zone)).length;
                const repeated = distinct.size < given.zoneIds.length ? 1 : 0;
                const tooFew = distinct.size < 2 ? 1 : 0;
                const wanted = badCidr + strangers + repeated + tooFew;

                const problems = checkSubnets(given);
                expect(problems).to.have.length(wanted);
                expect(problems.filter(({ path }) => path === "network.cidr")).to.have.length(badCidr);
                if (wanted > 0) {
                    refused += 1;
                    expect(() => planSubnets(given))
                        .to.throw(ProblemsError)
                        .with.property("problems")
                        .that.deep.equals(problems);
                } else {
                    planned += 1;
                    expect(faults(planSubnets(given))).to.deep.equal([]);
                }
            }),
            { numRuns: 1000 },
        );
        expect(refused).to.be.above(0);
        expect(planned).to.be.above(0);
    });
});
