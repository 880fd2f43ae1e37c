import { formatCidr, isPrivate, parseCidr, part, type Cidr } from "../shared/cidr";
import { ProblemsError, type Problem } from "../shared/problems";
import { nodesIn, SMALLEST_WORKSPACE_SUBNET } from "./capacityPlan";
import { checkZoneNetworks, type ZoneNetworks } from "./zoneNetworkPlan";

/** What a subnet plan is made from. */
export interface SubnetRequest {
    /** Network of the VPC, for example `10.64.0.0/16`. */
    readonly cidr: string;
    /** Availability zones to use now, by id. */
    readonly zoneIds: readonly string[];
    /** All availability zones of the region, in slot order: `zoneIds` of the region's facts. */
    readonly regionZoneIds: readonly string[];
    /**
     * Networks beside `cidr` that are the workspace subnets of zones, by zone id: for more nodes, or addresses that nobody else
     * has to know.
     * @default none: workspace subnets are in `cidr`
     */
    readonly workspaceCidrs?: ZoneNetworks;
}

/** The subnets of one availability zone. */
export interface ZoneSubnets {
    readonly zoneId: string;
    /** Where clusters run. */
    readonly workspaceCidr: string;
    /** Whether that is a network of its own beside the one of the VPC. */
    readonly ownNetwork: boolean;
    /** Nodes of clusters that it can hold at once. */
    readonly nodes: number;
    /** Where interface endpoints are. */
    readonly endpointCidr: string;
}

/** How a VPC is cut. */
export interface SubnetPlan {
    readonly vpcCidr: string;
    /** In slot order, whatever the order of the request. */
    readonly zones: readonly ZoneSubnets[];
}

/**
 * Slots of every region, however many zones it has: more than AWS has zones anywhere, so that a zone that AWS adds finds one
 * free. With another number every subnet would move.
 */
export const SLOTS = 8;
const SLOT_BITS = Math.log2(SLOTS);

/**
 * Largest network of a VPC. The largest subnet of Databricks is reached only by networks of zones, and the smallest of AWS,
 * /28, never: an endpoint subnet is half a workspace subnet.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
const LARGEST_VPC = 16;
/** Workspace subnets fill half a VPC. */
const SMALLEST_VPC = SMALLEST_WORKSPACE_SUBNET - SLOT_BITS - 1;

/** Prefix of the workspace subnets in a network of a VPC. */
export const workspacePrefixIn = (vpcPrefix: number): number => vpcPrefix + SLOT_BITS + 1;

/** Prefix of the smallest network of a VPC whose workspace subnets are so large; of the largest there is, when none has such. */
export const vpcPrefixFor = (workspaceSubnet: number): number =>
    Math.max(LARGEST_VPC, Math.min(SMALLEST_VPC, workspaceSubnet - SLOT_BITS - 1));

/** Databricks wants subnets in at least two zones, so that a cluster starts when one has no capacity. */
const FEWEST_ZONES = 2;

/** The first half of the VPC holds workspace subnets, one per slot. */
const workspaceSubnets = (vpc: Cidr): Cidr => part(vpc, vpc.prefix + 1, 0);

/** The third quarter holds endpoint subnets. The last one stays free for a firewall, NAT or transit gateway. */
const endpointSubnets = (vpc: Cidr): Cidr => part(vpc, vpc.prefix + 2, 2);

const inSlot = (subnets: Cidr, slot: number): Cidr => part(subnets, subnets.prefix + SLOT_BITS, slot);

/** Says all that is wrong with a request; nothing when {@link planSubnets} can plan it. */
export function checkSubnets(request: SubnetRequest): readonly Problem[] {
    const { cidr, zoneIds, regionZoneIds, workspaceCidrs = {} } = request;
    return [
        ...checkVpcCidr(cidr),
        ...checkZoneIds(zoneIds, regionZoneIds),
        ...checkZoneNetworks(workspaceCidrs, cidr, zoneIds),
    ];
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
    const { workspaceCidrs = {} } = request;
    const subnets = (zoneId: string, slot: number): ZoneSubnets => {
        const inVpc = inSlot(workspaceSubnets(vpc), slot);
        const own = parseCidr(workspaceCidrs[zoneId] ?? "");
        const workspace = own ?? inVpc;
        return {
            zoneId,
            workspaceCidr: formatCidr(workspace),
            ownNetwork: own !== undefined,
            nodes: nodesIn(workspace.prefix),
            endpointCidr: formatCidr(inSlot(endpointSubnets(vpc), slot)),
        };
    };
    return {
        vpcCidr: request.cidr,
        zones: request.regionZoneIds.map(subnets).filter(({ zoneId }) => request.zoneIds.includes(zoneId)),
    };
}

/** All networks of a VPC: the one it was made with, and those of zones. */
export function networksOf({ vpcCidr, zones }: SubnetPlan): readonly string[] {
    return [vpcCidr, ...zones.filter(({ ownNetwork }) => ownNetwork).map(({ workspaceCidr }) => workspaceCidr)];
}
