import { checkEndpoints as checkChoices } from "../../../components/network/endpointPlan";
import { checkVpcCidr, checkZoneIds } from "../../../components/network/subnetPlan";
import { overlaps, parseCidr } from "../../../components/shared/cidr";
import type { Problem } from "../../../components/shared/problems";
import { attempt, attemptEach } from "../../salvage";
import { zoneIdsOf, type PlainSettings } from "../../settings";
import { show } from "../../words";

/** The VPC must be private and large enough for subnets in all slots, and these must be in zones of the region. */
export function checkVpc(settings: Pick<PlainSettings, "region" | "network">): readonly Problem[] {
    const { network } = settings;
    return network === undefined
        ? []
        : [
              ...attempt(() => checkVpcCidr(network.cidr)),
              ...attempt(() => checkZones(network.zoneIds, zoneIdsOf(settings.region))),
          ];
}

/** Without zones there is no region, which is a problem already. */
function checkZones(zoneIds: readonly string[], regionZoneIds: readonly string[]): readonly Problem[] {
    return regionZoneIds.length === 0 ? [] : checkZoneIds(zoneIds, regionZoneIds);
}

/** Each endpoint has a choice that fits its service, and serves no other. */
export function checkEndpoints({ network }: Pick<PlainSettings, "network">): readonly Problem[] {
    if (network === undefined) {
        return [];
    }
    const { endpoints, zoneIds } = network;
    const choices = Object.fromEntries(attemptEach(endpoints, (choice, service) => [[service, choice] as const]));
    return checkChoices({ choices, zoneIds });
}

/** An address must mean one machine: no two networks that reach one another may share it. */
export function checkOverlaps({ network }: Pick<PlainSettings, "network">): readonly Problem[] {
    if (network === undefined) {
        return [];
    }
    const { connectedCidrs } = network;
    const networks: readonly Network[] = [
        ...attempt(() => [{ path: "network.cidr", cidr: network.cidr }]),
        ...attemptEach(connectedCidrs, (cidr, name) => [{ path: `network.connectedCidrs.${name}`, cidr }]),
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

interface Network {
    readonly path: string;
    readonly cidr: string;
}

function shareAddress(one: string, other: string): boolean {
    const [first, second] = [parseCidr(one), parseCidr(other)];
    return first !== undefined && second !== undefined && overlaps(first, second);
}
