import { parseCidr } from "../shared/cidr";

/**
 * Addresses of a subnet that AWS keeps, and addresses that Databricks gives to a node; sizes that a workspace subnet may have.
 * Sources: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html and
 * https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc
 */
export const RESERVED_ADDRESSES = 5;
const ADDRESSES_PER_NODE = 2;
export const LARGEST_WORKSPACE_SUBNET = 17;
export const SMALLEST_WORKSPACE_SUBNET = 26;

/** Nodes of clusters that a subnet with a prefix of this length can hold at once. */
export function nodesIn(prefix: number): number {
    return Math.floor((2 ** (32 - prefix) - RESERVED_ADDRESSES) / ADDRESSES_PER_NODE);
}

/** The same for a subnet that is given as text; none in what is no network. */
export function nodesInCidr(cidr: string): number {
    const network = parseCidr(cidr);
    return network === undefined ? 0 : nodesIn(network.prefix);
}

/** Most nodes of clusters that any workspace subnet can hold at once. */
export const MOST_NODES = nodesIn(LARGEST_WORKSPACE_SUBNET);

/**
 * Prefix of the smallest workspace subnet that holds so many nodes at once.
 * @throws RangeError when none does
 */
export function subnetFor(nodes: number): number {
    for (let prefix = SMALLEST_WORKSPACE_SUBNET; prefix >= LARGEST_WORKSPACE_SUBNET; prefix -= 1) {
        if (nodesIn(prefix) >= nodes) {
            return prefix;
        }
    }
    throw new RangeError(`no workspace subnet holds ${String(nodes)} nodes, the largest holds ${String(MOST_NODES)}`);
}

/**
 * Workers of one cluster of a SQL warehouse; a driver comes on top.
 * Source: https://docs.databricks.com/aws/en/compute/sql-warehouse/warehouse-behavior
 */
const WAREHOUSE_WORKERS = { "2X-Small": 1, "X-Small": 2, Small: 4, Medium: 8, Large: 16 } as const;

/** What runs on nodes of its own in workspace subnets. */
export interface Compute {
    readonly clusters: Readonly<Record<string, { readonly maxWorkers: number }>>;
    readonly workloads: Readonly<Record<string, { readonly maxWorkers: number }>>;
    readonly warehouses: Readonly<
        Record<string, { readonly size: keyof typeof WAREHOUSE_WORKERS; readonly maxClusters: number }>
    >;
}

/** Nodes that all of it asks for when everything is as large as it may be at once, drivers included. */
export function nodesOf({ clusters, workloads, warehouses }: Compute): number {
    const withDriver = ({ maxWorkers }: { readonly maxWorkers: number }): number => maxWorkers + 1;
    const nodes = [
        ...Object.values(clusters).map(withDriver),
        ...Object.values(workloads).map(withDriver),
        ...Object.values(warehouses).map(({ size, maxClusters }) => (WAREHOUSE_WORKERS[size] + 1) * maxClusters),
    ];
    return nodes.reduce((sum, count) => sum + count, 0);
}
