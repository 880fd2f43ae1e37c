import type * as pulumi from "@pulumi/pulumi";
import type { ConnectedNetworks } from "../../components/network/connectedNetworks";
import { gatewayZones, workspaceRoutes } from "../../components/network/routePlan";
import { networksOf, type SubnetPlan } from "../../components/network/subnetPlan";
import type { SiteVpn } from "../../components/network/siteVpn";
import type { WorkspaceVpc } from "../../components/network/workspaceVpc";
import type { NetworkSettings } from "../../config/network/defaults";
import type { ConnectionsContract } from "../contracts";
import { createHub } from "./hub";
import { connectSites } from "./hybrid";
import type { NetworkScope } from "./scope";
import { attachVpc, createGateway, type Gateway } from "./transit";
import { createExit, createFirewall, createRoutes, mergeWays, NO_WAYS, tablesOf, type Passed, type Ways } from "./ways";

/** What leads out of the VPC of clusters. */
export interface Passage {
    /** Subnets that packets pass. */
    readonly subnetIds: readonly pulumi.Output<string>[];
    /** What has to be there before packets find their way. */
    readonly ready: readonly pulumi.Resource[];
    /** What other networks are connected to. */
    readonly connections: ConnectionsContract;
}

/** Where packets come from. */
export interface Start {
    readonly vpc: WorkspaceVpc;
    readonly plan: SubnetPlan;
    /** Where they may go beside the internet. */
    readonly connected: ConnectedNetworks | undefined;
}

type Egress = NetworkSettings["egress"];

/** A way to the internet that begins in the VPC of clusters itself. */
type OwnExit = Extract<Egress, { readonly mode: "inspected" | "nat" }>;

const isOwn = (egress: Egress): egress is OwnExit => egress.mode === "inspected" || egress.mode === "nat";

/** The ways from clusters to connected networks and the internet; nothing when there are none. */
export async function createPassage(scope: NetworkScope, start: Start): Promise<Passage> {
    const { egress, transitGateway } = scope.networkSettings;
    const own = isOwn(egress) ? await createOwnExit(scope, start, egress) : NO_WAYS;
    const transit = transitGateway.mode === "none" ? NOWHERE : await createTransitWay(scope, start);
    const ways = mergeWays(own, transit.ways);
    const routes = await routeWorkspace(scope, start, ways);
    return { subnetIds: ways.subnetIds, ready: [...transit.ready, ...routes], connections: transit.connections };
}

/** Ways through a transit gateway, and what has to be there behind it. */
interface TransitWay {
    readonly ways: Ways;
    readonly ready: readonly pulumi.Resource[];
    readonly connections: ConnectionsContract;
}

const NOWHERE: TransitWay = { ways: NO_WAYS, ready: [], connections: {} };

function passedBy({ networkSettings, context }: NetworkScope, { vpc, plan }: Start): Passed {
    const { zoneIds } = networkSettings;
    const { zoneIds: regionZoneIds } = context.regionFacts;
    return {
        name: "network",
        vpcId: vpc.vpcId,
        request: { cidr: plan.vpcCidr, withClusters: true, regionZoneIds, zoneIds },
    };
}

async function createOwnExit(scope: NetworkScope, start: Start, egress: OwnExit): Promise<Ways> {
    const passed = passedBy(scope, start);
    const { zoneIds } = passed.request;
    const exit = await createExit(scope, passed, gatewayZones(zoneIds, egress.gateways), egress.reason);
    if (egress.mode === "nat") {
        return exit;
    }
    const { allowedDomains, reason } = egress;
    const sourceCidrs = networksOf(start.plan);
    return mergeWays(exit, await createFirewall(scope, passed, zoneIds, { allowedDomains, reason, sourceCidrs }));
}

async function createTransitWay(scope: NetworkScope, start: Start): Promise<TransitWay> {
    const { egress, connectedCidrs } = scope.networkSettings;
    const gateway = await createGateway(scope);
    const ways = await attachVpc(scope, gateway, passedBy(scope, start));
    const spokeCidrs = [...networksOf(start.plan), ...Object.values(connectedCidrs).sort()];
    const hub = egress.mode === "hub" ? await createHub(scope, egress, gateway, spokeCidrs) : [];
    const sites = await connectSites(scope, gateway);
    return { ways, ready: [...hub, ...Object.values(sites)], connections: connectionsOf(gateway, sites) };
}

/** What others attach to, where it is ours. */
function connectionsOf({ id, spokes, shared }: Gateway, sites: Readonly<Record<string, SiteVpn>>): ConnectionsContract {
    if (spokes === undefined || shared === undefined) {
        return {};
    }
    const transitGateway = { id, spokesRouteTableId: spokes, sharedRouteTableId: shared };
    const vpns = Object.entries(sites).map(
        ([site, { connectionId, presharedKeyArn }]) => [site, { connectionId, presharedKeyArn }] as const,
    );
    return { transitGateway, ...(vpns.length > 0 && { vpns: Object.fromEntries(vpns) }) };
}

async function routeWorkspace(
    scope: NetworkScope,
    { vpc, plan, connected }: Start,
    ways: Ways,
): Promise<readonly pulumi.Resource[]> {
    const { egress, transitGateway, zoneIds } = scope.networkSettings;
    const routes = workspaceRoutes({
        // In the order of the settings: with one gateway, it is in the first zone that they name.
        zones: zoneIds.flatMap((zoneId) => plan.zones.filter((zone) => zone.zoneId === zoneId)),
        exit: egress.mode === "hub" ? "transit" : egress.mode,
        gateways: isOwn(egress) ? egress.gateways : "per-zone",
        connected: transitGateway.mode !== "none" && connected !== undefined,
    });
    const tables = {
        ...ways.tables,
        ...tablesOf("workspace", vpc.workspaceRouteTableIds),
        endpoints: vpc.endpointRouteTableId,
    };
    return await createRoutes(scope, "network-ways", routes, { ...ways, tables }, connected?.prefixListId);
}
