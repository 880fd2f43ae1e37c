import { isPrivate, overlaps, parseCidr } from "../shared/cidr";
import type { Problem } from "../shared/problems";
import { LARGEST_WORKSPACE_SUBNET, SMALLEST_WORKSPACE_SUBNET } from "./capacityPlan";

/** A subnet that is there already. */
export interface ExistingSubnet {
    readonly id: string;
    readonly cidr: string;
}

/** A network that is there already. */
export interface ExistingNetwork {
    readonly vpcId: string;
    /** Subnets of clusters by zone id. */
    readonly subnets: Readonly<Record<string, ExistingSubnet>>;
    /** Security groups of clusters. */
    readonly securityGroupIds: readonly string[];
}

/** Databricks wants subnets in at least two zones, so that a cluster starts when one has no capacity. */
const FEWEST_ZONES = 2;

const PATH = "network.existing.subnets";

interface Entry extends ExistingSubnet {
    readonly zoneId: string;
}

/** Says all that is wrong with subnets: they are in zones of the region, enough, each once, and of a size that Databricks takes. */
export function checkExistingSubnets(
    subnets: ExistingNetwork["subnets"],
    regionZoneIds: readonly string[],
): readonly Problem[] {
    const entries = Object.entries(subnets).map(([zoneId, subnet]) => ({ zoneId, ...subnet }));
    return [
        ...(entries.length < FEWEST_ZONES ? [tooFew(entries.length, regionZoneIds)] : []),
        ...entries.flatMap((entry, index) => [
            ...checkZone(entry, regionZoneIds),
            ...checkSize(entry),
            ...checkApart(entry, entries.slice(0, index)),
        ]),
    ];
}

function tooFew(count: number, regionZoneIds: readonly string[]): Problem {
    const given = count === 0 ? "no subnet" : "a subnet in 1 zone";
    const allowed = `subnets in at least ${String(FEWEST_ZONES)} of ${regionZoneIds.join(", ")}`;
    return { path: PATH, given, allowed, fix: "add a subnet in another zone" };
}

function checkZone({ zoneId }: Entry, regionZoneIds: readonly string[]): readonly Problem[] {
    const fix = "use zone ids of the region";
    return regionZoneIds.includes(zoneId)
        ? []
        : [{ path: `${PATH}.${zoneId}`, given: `the key "${zoneId}"`, allowed: regionZoneIds.join(", "), fix }];
}

function checkSize({ zoneId, cidr }: Entry): readonly Problem[] {
    const network = parseCidr(cidr);
    const [largest, smallest] = [LARGEST_WORKSPACE_SUBNET, SMALLEST_WORKSPACE_SUBNET];
    const fits = network !== undefined && network.prefix >= largest && network.prefix <= smallest && isPrivate(network);
    const allowed = `a private network of /${String(largest)} to /${String(smallest)}, which Databricks takes`;
    const fix = "name a subnet of another size";
    return fits ? [] : [{ path: `${PATH}.${zoneId}.cidr`, given: `"${cidr}"`, allowed, fix }];
}

function checkApart(entry: Entry, others: readonly Entry[]): readonly Problem[] {
    return others.flatMap((other) => {
        const allowed = `another one than in ${other.zoneId}`;
        const fix = "name the subnet of the zone";
        const sameId = entry.id === other.id;
        const [one, two] = [parseCidr(entry.cidr), parseCidr(other.cidr)];
        const share = one !== undefined && two !== undefined && overlaps(one, two);
        const path = `${PATH}.${entry.zoneId}`;
        return [
            ...(sameId ? [{ path: `${path}.id`, given: `"${entry.id}"`, allowed, fix }] : []),
            ...(share && !sameId ? [{ path: `${path}.cidr`, given: `"${entry.cidr}"`, allowed, fix }] : []),
        ];
    });
}
