import { contains, overlaps, parseCidr, type Cidr } from "../shared/cidr";
import type { Problem } from "../shared/problems";
import { LARGEST_WORKSPACE_SUBNET, SMALLEST_WORKSPACE_SUBNET } from "./capacityPlan";

/** Networks beside the one of a VPC that are the workspace subnets of zones, by zone id. */
export type ZoneNetworks = Readonly<Record<string, string>>;

/**
 * Most networks of one VPC without asking AWS for more.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const MOST_NETWORKS = 5;

/** Says all that is wrong with networks of zones: each is a subnet of Databricks, and AWS lets the VPC have it. */
export function checkZoneNetworks(
    zoneNetworks: ZoneNetworks,
    cidr: string,
    zoneIds: readonly string[],
): readonly Problem[] {
    const vpc = parseCidr(cidr);
    const networks = Object.entries(zoneNetworks).map(([zoneId, given]) => ({ zoneId, given }));
    const tooMany = networks.length >= MOST_NETWORKS ? [tooManyNetworks(networks.length)] : [];
    return [
        ...tooMany,
        ...networks.flatMap(({ zoneId, given }, index) => {
            const path = `network.workspaceCidrs.${zoneId}`;
            const before = networks.slice(0, index).map((other) => other.given);
            return [
                ...checkKnown(path, zoneId, zoneIds),
                ...checkNetwork(path, given, vpc),
                ...checkApart(path, given, [cidr, ...before]),
            ];
        }),
    ];
}

function tooManyNetworks(count: number): Problem {
    const most = String(MOST_NETWORKS - 1);
    const allowed = `at most ${most}, since a VPC has ${String(MOST_NETWORKS)} networks`;
    const fix = "leave the other zones in network.cidr";
    return { path: "network.workspaceCidrs", given: `networks of ${String(count)} zones`, allowed, fix };
}

function checkKnown(path: string, zoneId: string, zoneIds: readonly string[]): readonly Problem[] {
    const fix = "name zones of network.zoneIds";
    return zoneIds.includes(zoneId) ? [] : [{ path, given: `the key "${zoneId}"`, allowed: zoneIds.join(", "), fix }];
}

/**
 * Private networks that one VPC may have together: those of one range, and shared ones beside any.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions
 */
const RANGES = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
const SHARED_RANGE = "100.64.0.0/10";

const isWithin = (range: string, network: Cidr): boolean => {
    const outer = parseCidr(range);
    return outer !== undefined && contains(outer, network);
};

function checkNetwork(path: string, given: string, vpc: Cidr | undefined): readonly Problem[] {
    const network = parseCidr(given);
    if (network === undefined) {
        return [{ path, given: `"${given}"`, allowed: "an IPv4 network such as 100.64.0.0/18", fix: "correct it" }];
    }
    const { prefix } = network;
    const [largest, smallest] = [LARGEST_WORKSPACE_SUBNET, SMALLEST_WORKSPACE_SUBNET];
    const allowed = `/${largest} to /${smallest}, which Databricks takes as a subnet`;
    const size =
        prefix < largest || prefix > smallest ? [{ path, given: `"${given}"`, allowed, fix: "resize it" }] : [];
    const ranges = [...RANGES.filter((range) => vpc !== undefined && isWithin(range, vpc)), SHARED_RANGE];
    const fits = vpc === undefined || ranges.some((range) => isWithin(range, network));
    const fix = "choose a network that AWS lets the VPC have beside network.cidr";
    return fits
        ? size
        : [...size, { path, given: `"${given}"`, allowed: `a network within ${ranges.join(" or ")}`, fix }];
}

function checkApart(path: string, given: string, others: readonly string[]): readonly Problem[] {
    const network = parseCidr(given);
    return others
        .filter((text) => {
            const other = parseCidr(text);
            return network !== undefined && other !== undefined && overlaps(network, other);
        })
        .map((other) => {
            const allowed = `a network without an address of ${other}, which the VPC has already`;
            return { path, given: `"${given}"`, allowed, fix: "choose another network" };
        });
}
