import { checkSubnets } from "../../components/network/subnetPlan";
import { overlaps, parseCidr } from "../../components/shared/cidr";
import type { Problem } from "../../components/shared/problems";
import { zoneIdsOf, type PlainSettings } from "../settings";
import { show } from "../words";

/** The VPC must be private and large enough for subnets in all slots. */
export function checkVpc({ region, network }: Pick<PlainSettings, "region" | "network">): readonly Problem[] {
    const regionZoneIds = zoneIdsOf(region);
    // Without zones there is no region, which is a problem already.
    return network === undefined || regionZoneIds.length === 0
        ? []
        : checkSubnets({ cidr: network.cidr, zoneIds: network.zoneIds, regionZoneIds });
}

/** An address must mean one machine: no two networks that reach one another may share it. */
export function checkOverlaps({ network }: Pick<PlainSettings, "network">): readonly Problem[] {
    if (network === undefined) {
        return [];
    }
    const networks = [
        { path: "network.cidr", cidr: network.cidr },
        ...Object.entries(network.connectedCidrs).map(([name, cidr]) => ({
            path: `network.connectedCidrs.${name}`,
            cidr,
        })),
    ];
    return networks.flatMap((one, index) =>
        networks
            .slice(index + 1)
            .filter((other) => shareAddress(one.cidr, other.cidr))
            .map((other) => ({
                path: one.path,
                given: show(one.cidr),
                allowed: `a network without an address of ${other.path}, ${other.cidr}`,
                fix: "choose another network",
            })),
    );
}

function shareAddress(one: string, other: string): boolean {
    const [first, second] = [parseCidr(one), parseCidr(other)];
    return first !== undefined && second !== undefined && overlaps(first, second);
}
