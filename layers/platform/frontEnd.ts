import type * as pulumi from "@pulumi/pulumi";
import type { KnownEndpoint } from "../../components/databricks/workspaceNetwork";
import type { ConnectedNetworks } from "../../components/network/connectedNetworks";
import type { DnsTarget } from "../../components/network/dnsTarget";
import { FrontEndAccess } from "../../components/network/frontEndAccess";
import { FrontEndEndpoint } from "../../components/network/frontEndEndpoint";
import { FrontEndZone } from "../../components/network/frontEndZone";
import type { NetworkSettings } from "../../config/network/defaults";
import { nextTurn } from "../inTurns";
import { needed } from "../needed";
import type { NetworkScope } from "./scope";

/** Through which endpoint people come; nothing when they come over the internet alone. */
function endpointOf({ frontEnd }: NetworkSettings): Way | undefined {
    return frontEnd.mode === "public" ? undefined : frontEnd.endpoint;
}

type Way = Extract<NetworkSettings["frontEnd"], { readonly endpoint: unknown }>["endpoint"];
type Transit = Extract<Way, { readonly mode: "transit" }>;

/** Whether people come through the endpoint of clusters. */
export const comeThroughWorkspace = (network: NetworkSettings): boolean => endpointOf(network)?.mode === "workspace";

/** Whether people come through an endpoint that is made for them in another VPC. */
export const comeThroughTransit = (network: NetworkSettings): boolean => endpointOf(network)?.mode === "transit";

/** The security group of people, in the VPC where their endpoint is, if that is one of ours. */
export async function admitPeople(
    { networkSettings, context, aws }: NetworkScope,
    workspaceVpcId: pulumi.Input<string>,
    connected: ConnectedNetworks | undefined,
): Promise<pulumi.Output<string> | undefined> {
    const endpoint = endpointOf(networkSettings);
    if (connected === undefined || (endpoint?.mode !== "workspace" && endpoint?.mode !== "transit")) {
        return undefined;
    }
    const vpcId = endpoint.mode === "transit" ? endpoint.vpcId : workspaceVpcId;
    const args = { context, vpcId, prefixListId: connected.prefixListId };
    const { securityGroupId } = new FrontEndAccess("front-end-access", args, { provider: aws });
    await nextTurn();
    return securityGroupId;
}

/** The endpoints that people come through beside those of clusters, and the names that lead to them. */
export async function createFrontEnd(
    scope: NetworkScope,
    groupId: pulumi.Output<string> | undefined,
    workspaceTarget: pulumi.Output<DnsTarget> | undefined,
): Promise<Readonly<Record<string, KnownEndpoint>>> {
    const endpoint = endpointOf(scope.networkSettings);
    switch (endpoint?.mode) {
        case undefined:
            return {};
        case "workspace":
            if (endpoint.dnsVpcIds.length > 0) {
                await createZone(
                    scope,
                    endpoint.dnsVpcIds,
                    needed(workspaceTarget, "network.endpoints.general-access"),
                );
            }
            return {};
        case "transit":
            return { "front-end": await createTransit(scope, endpoint, needed(groupId, "network.connectedCidrs")) };
        case "existing":
            return { "front-end": { awsId: endpoint.id } };
        case "registered":
            return Object.fromEntries(
                endpoint.ids.map((registeredId) => [`front-end-${registeredId}`, { registeredId }] as const),
            );
    }
}

async function createTransit(
    scope: NetworkScope,
    { vpcId, subnetIds, dnsVpcIds }: Transit,
    securityGroupId: pulumi.Output<string>,
): Promise<KnownEndpoint> {
    const { context, aws } = scope;
    const args = { context, vpcId, subnetIds, securityGroupId };
    const { endpointId, dnsTarget } = new FrontEndEndpoint("front-end", args, { provider: aws });
    await nextTurn();
    await createZone(scope, [vpcId, ...dnsVpcIds], dnsTarget);
    return { awsId: endpointId };
}

async function createZone(
    { context, aws }: NetworkScope,
    vpcIds: readonly string[],
    dnsTarget: pulumi.Output<DnsTarget>,
): Promise<void> {
    new FrontEndZone("front-end-zone", { context, vpcIds, dnsTarget }, { provider: aws });
    await nextTurn();
}
