import type * as pulumi from "@pulumi/pulumi";
import { passageAcl } from "../../components/network/aclPlan";
import { vpcDeclarations } from "../../components/network/declarations";
import { HubVpc } from "../../components/network/hubVpc";
import { NetworkAcls } from "../../components/network/networkAcls";
import { gatewayZones, hubRoutes } from "../../components/network/routePlan";
import type { SubnetTier } from "../../components/network/subnetTier";
import { TransitAttachment } from "../../components/network/transitAttachment";
import type { NetworkSettings } from "../../config/network/defaults";
import { nextTurn } from "../inTurns";
import { recordTraffic } from "./records";
import type { NetworkScope } from "./scope";
import type { Gateway } from "./transit";
import {
    createExit,
    createFirewall,
    createRoutes,
    createTier,
    mergeWays,
    tablesOf,
    type Passed,
    type Ways,
} from "./ways";

/** A way to the internet through a hub. */
type HubEgress = Extract<NetworkSettings["egress"], { readonly mode: "hub" }>;

/**
 * A VPC that inspects what spokes send to the internet.
 * @returns what has to be there before their packets get through
 */
export async function createHub(
    scope: NetworkScope,
    egress: HubEgress,
    gateway: Gateway,
    spokeCidrs: readonly string[],
): Promise<readonly pulumi.Resource[]> {
    const { context, networkSettings, aws } = scope;
    const { cidr, gateways, allowedDomains, reason } = egress;
    const declarations = vpcDeclarations({ flowLogs: networkSettings.flowLogs });
    const hub = new HubVpc("hub", { context, cidr, declarations }, { provider: aws });
    await nextTurn();
    await recordTraffic(scope, "hub-logs", hub.vpcId);
    const { zoneIds } = networkSettings;
    const { zoneIds: regionZoneIds } = context.regionFacts;
    const passed: Passed = {
        name: "hub",
        vpcId: hub.vpcId,
        request: { cidr, withClusters: false, regionZoneIds, zoneIds },
    };
    const exits = gatewayZones(zoneIds, gateways);
    const exit = await createExit(scope, passed, exits, reason);
    const firewall = await createFirewall(scope, passed, exits, { allowedDomains, reason, sourceCidrs: spokeCidrs });
    const transit = await attachHub(scope, gateway, passed, reason);
    const ways = mergeWays(mergeWays(exit, firewall), transit);
    const rules = passageAcl([cidr, ...spokeCidrs]);
    const acls = { passage: { rules, subnetIds: ways.subnetIds } };
    const closed = new NetworkAcls(
        "hub-acls",
        { context, vpcId: hub.vpcId, defaultNetworkAclId: hub.defaultNetworkAclId, acls, prefix: "hub-" },
        { provider: aws },
    );
    await nextTurn();
    return [closed, ...(await createRoutes(scope, "hub-ways", hubRoutes({ zoneIds, spokeCidrs, gateways }), ways))];
}

/** The hub's place at the transit gateway: the default route of all spokes leads to it. */
async function attachHub(
    scope: NetworkScope,
    { id, spokes, shared }: Gateway,
    passed: Passed,
    purpose: string,
): Promise<Ways> {
    const { context, aws } = scope;
    const { vpcId } = passed;
    const tier: SubnetTier = createTier(scope, passed, "transit");
    const subnetIds = Object.values(tier.subnetIds);
    const attachment = new TransitAttachment(
        "transit-hub",
        {
            context,
            role: "hub",
            purpose,
            transitGatewayId: id,
            vpcId,
            subnetIds,
            keepsZone: true,
            routeTableId: shared,
            exitOf: spokes,
        },
        { provider: aws },
    );
    await nextTurn();
    return {
        subnetIds,
        tables: tablesOf("transit", tier.routeTableIds),
        hops: { transit: { transitGatewayId: attachment.transitGatewayId } },
    };
}
