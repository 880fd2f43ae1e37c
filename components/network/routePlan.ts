/** A route table: of the subnets of a tier in a zone, or of all endpoints. */
export type RouteTableName = `${"firewall" | "public" | "transit" | "workspace"}-${string}` | "endpoints";

/** Where packets go next: a zone's own, or the one of the VPC. */
export type Hop = `firewall-${string}` | `nat-${string}` | "internet" | "transit";

/** A route before anything exists. */
export interface PlannedRoute {
    readonly table: RouteTableName;
    /** A network; `everything` that is nowhere else, or the `connected` networks. */
    readonly destination: string;
    readonly via: Hop;
}

export const EVERYTHING = "0.0.0.0/0";
export const CONNECTED = "connected";

/** How many ways to the internet there are: each zone has its own, or all share that of the first. */
export type Gateways = "one" | "per-zone";

/** Zones that have a NAT gateway. */
export const gatewayZones = (zoneIds: readonly string[], gateways: Gateways): readonly string[] =>
    gateways === "one" ? zoneIds.slice(0, 1) : zoneIds;

const gatewayOf = (zoneId: string, zoneIds: readonly string[], gateways: Gateways): string =>
    gateways === "one" ? (zoneIds[0] ?? zoneId) : zoneId;

/** A zone with the network of its clusters. */
export interface ZoneNetwork {
    readonly zoneId: string;
    readonly workspaceCidr: string;
}

/** What the routes of a VPC with clusters are planned from. */
export interface WorkspaceRouting {
    readonly zones: readonly ZoneNetwork[];
    /** How packets to the internet leave. */
    readonly exit: "none" | "nat" | "inspected" | "transit";
    readonly gateways: Gateways;
    /** Whether connected networks are reached through a transit gateway. */
    readonly connected: boolean;
}

/**
 * Routes of a VPC with clusters. With a firewall, packets pass the endpoint of their own zone both ways: out by the default route
 * of the clusters' subnet, and back by a route to that subnet in the table of the gateway that they left by. A firewall that
 * sees one way only drops the connection.
 * Source: https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-igw-ngw.html
 */
export function workspaceRoutes({ zones, exit, gateways, connected }: WorkspaceRouting): readonly PlannedRoute[] {
    const zoneIds = zones.map(({ zoneId }) => zoneId);
    return [
        ...zones.flatMap(({ zoneId }) => leaveWorkspace(zoneId, zoneIds, exit, gateways)),
        ...(exit === "inspected" ? passFirewall(zones, gateways) : []),
        ...(exit === "nat" || exit === "inspected" ? reachInternet(gatewayZones(zoneIds, gateways)) : []),
        ...(connected ? reachConnected(zoneIds) : []),
    ];
}

function leaveWorkspace(
    zoneId: string,
    zoneIds: readonly string[],
    exit: WorkspaceRouting["exit"],
    gateways: Gateways,
): readonly PlannedRoute[] {
    const hops: Readonly<Record<WorkspaceRouting["exit"], readonly Hop[]>> = {
        none: [],
        nat: [`nat-${gatewayOf(zoneId, zoneIds, gateways)}`],
        inspected: [`firewall-${zoneId}`],
        transit: ["transit"],
    };
    return hops[exit].map((via) => ({ table: `workspace-${zoneId}`, destination: EVERYTHING, via }));
}

function passFirewall(zones: readonly ZoneNetwork[], gateways: Gateways): readonly PlannedRoute[] {
    const zoneIds = zones.map(({ zoneId }) => zoneId);
    return zones.flatMap(({ zoneId, workspaceCidr }) => {
        const gateway = gatewayOf(zoneId, zoneIds, gateways);
        return [
            { table: `firewall-${zoneId}`, destination: EVERYTHING, via: `nat-${gateway}` } as const,
            { table: `public-${gateway}`, destination: workspaceCidr, via: `firewall-${zoneId}` } as const,
        ];
    });
}

const reachInternet = (zoneIds: readonly string[]): readonly PlannedRoute[] =>
    zoneIds.map((zoneId) => ({ table: `public-${zoneId}`, destination: EVERYTHING, via: "internet" }));

const reachConnected = (zoneIds: readonly string[]): readonly PlannedRoute[] =>
    (["endpoints", ...zoneIds.map((zoneId) => `workspace-${zoneId}` as const)] as const).map((table) => ({
        table,
        destination: CONNECTED,
        via: "transit",
    }));

/** What the routes of a hub are planned from. */
export interface HubRouting {
    readonly zoneIds: readonly string[];
    /** Networks of the VPCs that come through the hub. */
    readonly spokeCidrs: readonly string[];
    readonly gateways: Gateways;
}

/**
 * Routes of a VPC that inspects what others send to the internet. The transit gateway keeps a connection in one zone of the hub,
 * in which its packets pass firewall and gateway both ways; with one gateway, everything passes the zone that has it.
 * Source: https://docs.aws.amazon.com/network-firewall/latest/developerguide/arch-two-zone-tgw.html
 */
export function hubRoutes({ zoneIds, spokeCidrs, gateways }: HubRouting): readonly PlannedRoute[] {
    const exits = gatewayZones(zoneIds, gateways);
    return [
        ...zoneIds.map((zoneId): PlannedRoute => ({
            table: `transit-${zoneId}`,
            destination: EVERYTHING,
            via: `firewall-${gatewayOf(zoneId, zoneIds, gateways)}`,
        })),
        ...exits.flatMap((zoneId): readonly PlannedRoute[] => [
            { table: `firewall-${zoneId}`, destination: EVERYTHING, via: `nat-${zoneId}` },
            ...spokeCidrs.flatMap((destination): readonly PlannedRoute[] => [
                { table: `firewall-${zoneId}`, destination, via: "transit" },
                { table: `public-${zoneId}`, destination, via: `firewall-${zoneId}` },
            ]),
        ]),
        ...reachInternet(exits),
    ];
}
