import type { ConnectedNetworks } from "../../components/network/connectedNetworks";
import { NameResolver } from "../../components/network/nameResolver";
import { SiteVpn } from "../../components/network/siteVpn";
import type { WorkspaceVpc } from "../../components/network/workspaceVpc";
import { mapInTurns, nextTurn } from "../inTurns";
import { needed } from "../needed";
import type { NetworkScope } from "./scope";
import type { Gateway } from "./transit";

/** The sites that are connected to a transit gateway of ours. */
export async function connectSites(
    { settings, networkSettings, logsKey, context, lifecycle, aws }: NetworkScope,
    { id: transitGatewayId, spokes, shared }: Gateway,
): Promise<Readonly<Record<string, SiteVpn>>> {
    return await mapInTurns(networkSettings.vpns, (site, { address, asn }) => {
        const routeTableId = needed(shared, "network.transitGateway");
        const propagateTo = needed(spokes, "network.transitGateway");
        const place = { transitGatewayId, routeTableId, propagateTo };
        const log = { logsKeyArn: logsKey.keyArn, retention: settings.retention, lifecycle };
        const args = { context, site, address, asn, ...place, ...log };
        return new SiteVpn(`vpn-${site}`, args, { provider: aws });
    });
}

/** What the VPC and connected networks ask one another for names through; nothing when they do not. */
export async function createResolver(
    { networkSettings, context, aws }: NetworkScope,
    { vpcId, endpointSubnetIds }: WorkspaceVpc,
    connected: ConnectedNetworks | undefined,
): Promise<NameResolver | undefined> {
    const { inbound, forward } = networkSettings.resolver;
    if (!inbound && Object.keys(forward).length === 0) {
        return undefined;
    }
    const connectedPrefixListId = needed(connected, "network.connectedCidrs").prefixListId;
    const subnetIds = Object.values(endpointSubnetIds);
    const args = { context, vpcId, subnetIds, connectedPrefixListId, inbound, forward };
    const resolver = new NameResolver("resolver", args, { provider: aws });
    await nextTurn();
    return resolver;
}
