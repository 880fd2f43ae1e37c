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
 * Slots of every region, however many zones it has: more than AWS has zones anywhere, so that a zone that AWS adds finds one
 * free. With another number every subnet would move.
 */
export const SLOTS = 8;
const SLOT_BITS = Math.log2(SLOTS);

/**
 * Largest VPC of AWS and smallest workspace subnet of Databricks. The largest subnet of Databricks, /17, and the smallest of
 * AWS, /28, are never reached: a VPC is cut into more than two parts, and an endpoint subnet is half a workspace subnet.
 * Sources: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html and
 * https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc
 */
const LARGEST_VPC = 16;
const SMALLEST_WORKSPACE_SUBNET = 26;
/** Workspace subnets fill half a VPC. */
const SMALLEST_VPC = SMALLEST_WORKSPACE_SUBNET - SLOT_BITS - 1;

/** Databricks wants subnets in at least two zones, so that a cluster starts when one has no capacity. */
const FEWEST_ZONES = 2;

/** First addresses and last of a subnet, which AWS keeps; and the addresses that Databricks gives to a node. */
const RESERVED_ADDRESSES = 5;
const ADDRESSES_PER_NODE = 2;

/** The first half of the VPC holds workspace subnets, one per slot. */
const workspaceSubnets = (vpc: Cidr): Cidr => part(vpc, vpc.prefix + 1, 0);

/** The third quarter holds endpoint subnets. The last one stays free for a firewall, NAT or transit gateway. */
const endpointSubnets = (vpc: Cidr): Cidr => part(vpc, vpc.prefix + 2, 2);

const inSlot = (subnets: Cidr, slot: number): Cidr => part(subnets, subnets.prefix + SLOT_BITS, slot);

/** Says all that is wrong with a request; nothing when {@link planSubnets} can plan it. */
export function checkSubnets({ cidr, zoneIds, regionZoneIds }: SubnetRequest): readonly Problem[] {
    return [...checkVpcCidr(cidr), ...checkZoneIds(zoneIds, regionZoneIds)];
}

/** Says all that is wrong with the network of a VPC: it is private, and subnets fit in all of its slots. */
export function checkVpcCidr(cidr: string): readonly Problem[] {
    const refuse = (allowed: string, fix: string): Problem => ({
        path: "network.cidr",
        given: `"${cidr}"`,
        allowed,
        fix,
    });
    const vpc = parseCidr(cidr);
    if (vpc === undefined) {
        return [
            refuse("an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix", "correct network.cidr"),
        ];
    }
    const problems: Problem[] = [];
    if (!isPrivate(vpc)) {
        problems.push(
            refuse(
                "a network within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
                "choose a private network for network.cidr",
            ),
        );
    }
    if (vpc.prefix < LARGEST_VPC || vpc.prefix > SMALLEST_VPC) {
        problems.push(
            refuse(
                `/${LARGEST_VPC} to /${SMALLEST_VPC}, so that ${SLOTS} workspace subnets fit in its half`,
                `${vpc.prefix < LARGEST_VPC ? "narrow" : "widen"} network.cidr`,
            ),
        );
    }
    return problems;
}

/** Says all that is wrong with zones: they are of the region, each once, and enough. */
export function checkZoneIds(zoneIds: readonly string[], regionZoneIds: readonly string[]): readonly Problem[] {
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
 * Cuts a VPC into subnets. A zone's slot is its place in the region's list, whichever zones are used, so that adding a zone to
 * the request, or one that AWS builds to the end of the list, never moves a subnet.
 * @throws ProblemsError with all that {@link checkSubnets} finds
 * @throws RangeError when the region has more zones than there are slots
 */
export function planSubnets(request: SubnetRequest): SubnetPlan {
    const problems = checkSubnets(request);
    const vpc = parseCidr(request.cidr);
    if (vpc === undefined || problems.length > 0) {
        throw new ProblemsError("subnet plan", problems);
    }
    const subnets = (zoneId: string, slot: number): ZoneSubnets => ({
        zoneId,
        workspaceCidr: formatCidr(inSlot(workspaceSubnets(vpc), slot)),
        endpointCidr: formatCidr(inSlot(endpointSubnets(vpc), slot)),
    });
    const addresses = sizeOf(inSlot(workspaceSubnets(vpc), 0));
    return {
        vpcCidr: request.cidr,
        zones: request.regionZoneIds.map(subnets).filter(({ zoneId }) => request.zoneIds.includes(zoneId)),
        nodesPerSubnet: Math.floor((addresses - RESERVED_ADDRESSES) / ADDRESSES_PER_NODE),
    };
}
