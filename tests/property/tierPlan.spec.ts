import { expect } from "chai";
import * as fc from "fast-check";
import { planSubnets } from "../../components/network/subnetPlan";
import { checkTierRoom, planTier, TIERS, type TierRequest } from "../../components/network/tierPlan";
import { contains, formatCidr, overlaps, parseCidr, type Cidr } from "../../components/shared/cidr";
import { ALL_REGIONS, privateCidr } from "./arbitraries";

const network = (text: string): Cidr => parseCidr(text) ?? { base: -1, prefix: -1 };

/** The subnets of all tiers. */
const subnetsOf = (request: TierRequest): readonly Cidr[] =>
    TIERS.flatMap((tier) => Object.values(planTier(request, tier)).map(network));

/** What is wrong with subnets of a network beside others, in words. */
function faults(subnets: readonly Cidr[], cidr: string, others: readonly Cidr[]): readonly string[] {
    const pairs = subnets.flatMap((one, index) =>
        [...subnets.slice(index + 1), ...others].map((other) => [one, other] as const),
    );
    return [
        ...subnets.filter((subnet) => !contains(network(cidr), subnet)).map((one) => `${formatCidr(one)} is outside`),
        ...subnets.filter(({ prefix }) => prefix > 28).map((one) => `${formatCidr(one)} is too small for AWS`),
        ...pairs.filter(([one, other]) => overlaps(one, other)).map(([one]) => `${formatCidr(one)} overlaps`),
    ];
}

describe("plans of tiers", () => {
    it("can fail the check below", () => {
        const subnets = ["10.0.0.0/28", "10.0.0.0/29", "10.1.0.0/28"].map(network);
        expect(faults(subnets, "10.0.0.0/16", [network("10.1.0.0/16")])).to.deep.equal([
            "10.1.0.0/28 is outside",
            "10.0.0.0/29 is too small for AWS",
            "10.0.0.0/28 overlaps",
            "10.1.0.0/28 overlaps",
        ]);
    });

    for (const { region, shard, zoneIds: regionZoneIds } of ALL_REGIONS) {
        const zones = fc.shuffledSubarray([...regionZoneIds], { minLength: 2 });

        it(`are apart from clusters, endpoints and each other in ${region} (${shard}), of every size`, () => {
            for (const prefix of [16, 17, 18, 19, 20, 21]) {
                const holds = (cidr: string, zoneIds: readonly string[]): void => {
                    const tiers = subnetsOf({ cidr, withClusters: true, regionZoneIds, zoneIds });
                    const plan = planSubnets({ cidr, zoneIds, regionZoneIds });
                    const others = plan.zones.flatMap((zone) => [zone.workspaceCidr, zone.endpointCidr].map(network));
                    expect(tiers).to.have.length(TIERS.length * zoneIds.length);
                    expect(faults(tiers, cidr, others)).to.deep.equal([]);
                };
                fc.assert(fc.property(privateCidr(prefix), zones, holds), { numRuns: 10 });
            }
        });

        it(`fit a hub in ${region} (${shard}), and stay when zones are added`, () => {
            for (const prefix of [16, 20, 23]) {
                const holds = (cidr: string, zoneIds: readonly string[]): void => {
                    const hub = { cidr, withClusters: false, regionZoneIds };
                    expect(faults(subnetsOf({ ...hub, zoneIds }), cidr, [])).to.deep.equal([]);
                    for (const tier of TIERS) {
                        const all = planTier({ ...hub, zoneIds: regionZoneIds }, tier);
                        expect(all).to.include(planTier({ ...hub, zoneIds }, tier));
                    }
                };
                fc.assert(fc.property(privateCidr(prefix), zones, holds), { numRuns: 10 });
            }
        });
    }

    it("are refused exactly where they do not fit", () => {
        const { zoneIds } = ALL_REGIONS[0] ?? { zoneIds: [] };
        for (const withClusters of [true, false]) {
            for (let prefix = 16; prefix <= 28; prefix += 1) {
                const request = { cidr: `10.0.0.0/${String(prefix)}`, withClusters, regionZoneIds: zoneIds, zoneIds };
                const refused = checkTierRoom("network.cidr", request).length > 0;
                expect(refused, `/${String(prefix)}`).to.equal(prefix > (withClusters ? 21 : 23));
                const plan = (): unknown => subnetsOf(request);
                if (refused) {
                    expect(plan).to.throw(RangeError);
                } else {
                    expect(plan).not.to.throw();
                }
            }
        }
    });
});
