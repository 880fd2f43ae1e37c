import { formatCidr, parseCidr, part, type Cidr } from "../shared/cidr";
import type { Problem } from "../shared/problems";
import { SLOTS } from "./subnetPlan";

/**
 * Subnets that others' traffic passes through: endpoints of a firewall, NAT gateways, and attachments to a transit gateway. AWS
 * advises to have nothing else in them.
 */
export const TIERS = ["firewall", "public", "transit"] as const;

export type Tier = (typeof TIERS)[number];

/** Parts that the tiers' network is cut into; the last one stays free. */
const PARTS = 4;
const PART_BITS = Math.log2(PARTS);
const SLOT_BITS = Math.log2(SLOTS);

/**
 * Smallest subnet of AWS, which is as large as each of these needs to be.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
const SMALLEST_SUBNET = 28;
const SMALLEST_NETWORK = SMALLEST_SUBNET - PART_BITS - SLOT_BITS;

/** The last quarter of a VPC with clusters, which subnets of clusters and endpoints leave free. */
const FREE_QUARTER = { bits: 2, index: 3 };

/** What the subnets of tiers are planned from. */
export interface TierRequest {
    readonly cidr: string;
    /** Whether the network also holds clusters, so that only its last quarter is free. */
    readonly withClusters: boolean;
    /** All availability zones of the region, in slot order. */
    readonly regionZoneIds: readonly string[];
    /** Those in which there shall be subnets. */
    readonly zoneIds: readonly string[];
}

/** Says whether a network is too small for tiers. */
export function checkTierRoom(
    path: string,
    { cidr, withClusters }: Pick<TierRequest, "cidr" | "withClusters">,
): readonly Problem[] {
    const network = parseCidr(cidr);
    const smallest = SMALLEST_NETWORK - (withClusters ? FREE_QUARTER.bits : 0);
    if (network === undefined || network.prefix <= smallest) {
        return [];
    }
    const allowed = `/${String(smallest)} or larger, so that subnets for a firewall, NAT and a transit gateway fit in it`;
    return [{ path, given: `"${cidr}"`, allowed, fix: `widen ${path}` }];
}

/**
 * The subnets of a tier by zone id. A zone's slot is its place in the region's list, so that a further zone moves none.
 * @throws RangeError when they do not fit, see {@link checkTierRoom}
 */
export function planTier(request: TierRequest, tier: Tier): Readonly<Record<string, string>> {
    const { cidr, withClusters, regionZoneIds, zoneIds } = request;
    const network = parseCidr(cidr);
    if (network === undefined || checkTierRoom("cidr", request).length > 0) {
        throw new RangeError(`${cidr} has no room for subnets of the tier ${tier}`);
    }
    const free = withClusters ? part(network, network.prefix + FREE_QUARTER.bits, FREE_QUARTER.index) : network;
    const subnets = part(free, free.prefix + PART_BITS, TIERS.indexOf(tier));
    const inSlot = (slot: number): Cidr => part(subnets, subnets.prefix + SLOT_BITS, slot);
    const cidrs = regionZoneIds.map((zoneId, slot) => [zoneId, formatCidr(inSlot(slot))] as const);
    return Object.fromEntries(cidrs.filter(([zoneId]) => zoneIds.includes(zoneId)));
}
