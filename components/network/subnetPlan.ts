import { formatCidr, isPrivate, parseCidr, part, sizeOf, type Cidr } from "../shared/cidr";
import { ProblemsError, type Problem } from "../shared/problems";

/** What a subnet plan is made from. */
export interface SubnetRequest {
    /** Network of the VPC, for example `10.64.0.0/16`. */
    readonly cidr: string;
    /** Availability zones to use now, by id. */
    readonly zoneIds: readonly string[];
    /** All availability zones of the region, in slot order: `zoneIds` of the region's facts. */
    readonly regionZoneIds: readonly string[];
}

/** The subnets of one availability zone. */
export interface ZoneSubnets {
    readonly zoneId: string;
    /** Where clusters run. */
    readonly workspaceCidr: string;
    /** Where interface endpoints are. */
    readonly endpointCidr: string;
}

/** How a VPC is cut. */
export interface SubnetPlan {
    readonly vpcCidr: string;
    /** In slot order, whatever the order of the request. */
    readonly zones: readonly ZoneSubnets[];
    /** Cluster nodes that one workspace subnet can hold. */
    readonly nodesPerSubnet: number;
}

/**
 * Largest VPC of AWS and smallest workspace subnet of Databricks. The largest subnet of Databricks, /17, and the smallest of
 * AWS, /28, are never reached: a VPC is cut into more than two parts, and an endpoint subnet is half a workspace subnet.
 * Sources: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html and
 * https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc
 */
const LARGEST_VPC = 16;
const SMALLEST_WORKSPACE_SUBNET = 26;

/** Databricks wants subnets in at least two zones, so that a cluster starts when one has no capacity. */
const FEWEST_ZONES = 2;

/** Slots that every region has, also those with fewer zones, so that a zone that AWS adds finds one free. */
const FEWEST_SLOTS = 4;

/** First addresses and last of a subnet, which AWS keeps; and the addresses that Databricks gives to a node. */
const RESERVED_ADDRESSES = 5;
const ADDRESSES_PER_NODE = 2;

/** Bits that number the slots of a region: one slot for each of its zones. */
function slotBits(regionZoneIds: readonly string[]): number {
    return Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, regionZoneIds.length)));
}

/** The first half of the VPC holds workspace subnets: half the VPC, in as many parts as there are slots. */
const workspacePrefix = (vpc: Cidr, bits: number): number => vpc.prefix + 1 + bits;

/** The third quarter holds endpoint subnets. The last one stays free for a firewall, NAT or transit gateway. */
const endpointPrefix = (vpc: Cidr, bits: number): number => vpc.prefix + 2 + bits;

/** Says all that is wrong with a request; nothing when {@link planSubnets} can plan it. */
export function checkSubnets(request: SubnetRequest): readonly Problem[] {
    return [...checkCidr(request), ...checkZones(request)];
}

function checkCidr({ cidr, regionZoneIds }: SubnetRequest): readonly Problem[] {
    const refuse = (allowed: string, fix: string): readonly Problem[] => [
        { path: "network.cidr", given: `"${cidr}"`, allowed, fix },
    ];
    const vpc = parseCidr(cidr);
    if (vpc === undefined) {
        return refuse(
            "an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix",
            "correct network.cidr",
        );
    }
    if (!isPrivate(vpc)) {
        return refuse(
            "a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
            "choose a private network for network.cidr",
        );
    }
    const smallestVpc = SMALLEST_WORKSPACE_SUBNET - 1 - slotBits(regionZoneIds);
    if (vpc.prefix < LARGEST_VPC || vpc.prefix > smallestVpc) {
        return refuse(
            `/${LARGEST_VPC} to /${smallestVpc}, so that ${2 ** slotBits(regionZoneIds)} workspace subnets fit in its half`,
            `${vpc.prefix < LARGEST_VPC ? "narrow" : "widen"} network.cidr`,
        );
    }
    return [];
}

function checkZones({ zoneIds, regionZoneIds }: SubnetRequest): readonly Problem[] {
    const refuse = (given: string, allowed: string, fix: string): Problem => ({
        path: "network.zoneIds",
        given,
        allowed,
        fix,
    });
    const known = regionZoneIds.join(", ");
    const distinct = new Set(zoneIds);
    const problems = [...distinct]
        .filter((zoneId) => !regionZoneIds.includes(zoneId))
        .map((zoneId) => refuse(`"${zoneId}"`, known, "use zone ids of the region, not zone names"));
    if (distinct.size < zoneIds.length) {
        problems.push(refuse(zoneIds.join(", "), "each zone once", "remove the repeated zone"));
    }
    if (distinct.size < FEWEST_ZONES) {
        const given = distinct.size === 0 ? "no zone" : "1 zone";
        problems.push(refuse(given, `at least ${FEWEST_ZONES} of ${known}`, "add a zone"));
    }
    return problems;
}

/**
 * Cuts a VPC into subnets. Slots are reserved for all zones of the region, and a zone's slot is its place in the region's
 * list, so that adding a zone never moves a subnet. Throws all of {@link checkSubnets} at once.
 */
export function planSubnets(request: SubnetRequest): SubnetPlan {
    const problems = checkSubnets(request);
    const vpc = parseCidr(request.cidr);
    if (vpc === undefined || problems.length > 0) {
        throw new ProblemsError("subnet plan", problems);
    }
    const bits = slotBits(request.regionZoneIds);
    const subnets = (zoneId: string, slot: number): ZoneSubnets => ({
        zoneId,
        workspaceCidr: formatCidr(part(vpc, workspacePrefix(vpc, bits), slot)),
        endpointCidr: formatCidr(part(part(vpc, vpc.prefix + 2, 2), endpointPrefix(vpc, bits), slot)),
    });
    const addresses = sizeOf({ base: vpc.base, prefix: workspacePrefix(vpc, bits) });
    return {
        vpcCidr: request.cidr,
        zones: request.regionZoneIds.map(subnets).filter(({ zoneId }) => request.zoneIds.includes(zoneId)),
        nodesPerSubnet: Math.floor((addresses - RESERVED_ADDRESSES) / ADDRESSES_PER_NODE),
    };
}
