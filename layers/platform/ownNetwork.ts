import type * as pulumi from "@pulumi/pulumi";
import {
    CLUSTER_NEEDS,
    isGateway,
    planEndpoints,
    plannedOf,
    type EndpointService,
    type GatewayService,
    type InterfaceService,
    type PlannedEndpoint,
} from "../../components/network/endpointPlan";
import { GatewayEndpoint } from "../../components/network/gatewayEndpoint";
import { InterfaceEndpoints } from "../../components/network/interfaceEndpoints";
import { endpointAcl, OPEN_INBOUND, passageAcl, workspaceAcl } from "../../components/network/aclPlan";
import type { ConnectedNetworks } from "../../components/network/connectedNetworks";
import { NetworkAcls } from "../../components/network/networkAcls";
import { networksOf, planSubnets, type SubnetPlan } from "../../components/network/subnetPlan";
import { vpcDeclarations } from "../../components/network/declarations";
import { WorkspaceSecurityGroups } from "../../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../../components/network/workspaceVpc";
import type { NetworkSettings } from "../../config/network/defaults";
import { mapInTurns, nextTurn } from "../inTurns";
import { entry, needed } from "../needed";
import { declaredBuckets } from "./buckets";
import { createConnectedNetworks } from "./connected";
import { admitPeople, comeThroughTransit, comeThroughWorkspace, createFrontEnd } from "./frontEnd";
import { createResolver } from "./hybrid";
import { createPassage, type Passage } from "./passage";
import { recordTraffic } from "./records";
import type { Network, NetworkScope } from "./scope";

type Gateways = Readonly<Partial<Record<GatewayService, GatewayEndpoint>>>;

/** A network that is made for the environment alone. */
export async function createOwnNetwork(scope: NetworkScope): Promise<Network> {
    const { networkSettings, context, aws } = scope;
    const plan = planSubnets({ ...networkSettings, regionZoneIds: context.regionFacts.zoneIds });
    const planned = plannedEndpoints(scope, plan);
    const { egress, flowLogs, endpoints: choices } = networkSettings;
    const internetPath = egress.mode === "nat" || egress.mode === "inspected" ? egress.reason : undefined;
    const declarations = vpcDeclarations({ internetPath, flowLogs, endpoints: choices });
    const vpc = new WorkspaceVpc("network", { context, plan, declarations }, { provider: aws });
    await nextTurn();
    const { vpcId } = vpc;
    await recordTraffic(scope, "network-logs", vpcId);
    const connected = await createConnectedNetworks(scope, areReached(networkSettings));
    const passage = await createPassage(scope, { vpc, plan, connected });
    const acls = await createAcls(scope, vpc, plan, passage);
    const resolver = await createResolver(scope, vpc, connected);
    const gateways = await createGateways(scope, vpc, planned);
    const groups = await createGroups(scope, vpc, gateways, connected);
    const peopleGroupId = await admitPeople(scope, vpcId, connected);
    const endpoints = new InterfaceEndpoints(
        "endpoints",
        {
            context,
            vpcId,
            plan: plannedOf(planned, isInterface),
            subnetIds: vpc.endpointSubnetIds,
            securityGroupId: groups.endpointSecurityGroupId,
            frontEndGroupId: comeThroughWorkspace(networkSettings) ? peopleGroupId : undefined,
        },
        { provider: aws },
    );
    await nextTurn();
    const known = (service: InterfaceService): { awsId: pulumi.Input<string> } => ({
        awsId: needed(endpoints.endpointIds[service], `network.endpoints.${service}`),
    });
    return {
        vpcId: acls.vpcId,
        subnets: workspaceSubnets(vpc, plan),
        securityGroupIds: [groups.workspaceSecurityGroupId],
        generalAccess: known("general-access"),
        relay: known("relay"),
        furtherEndpoints: {
            ...(endpoints.endpointIds["service-direct"] !== undefined && { "service-direct": known("service-direct") }),
            ...(await createFrontEnd(scope, peopleGroupId, endpoints.dnsTarget("general-access"))),
        },
        nodesPerZone: Math.min(...plan.zones.map(({ nodes }) => nodes)),
        connections: {
            ...passage.connections,
            ...(resolver !== undefined && { resolverEndpointIds: resolver.endpointIds }),
        },
        neededByCompute: [
            ...[...Object.values(gateways), endpoints, ...passage.ready],
            ...(resolver === undefined ? [] : [resolver]),
        ],
    };
}

/** Whether people come from connected networks, or packets go there. */
const areReached = (network: NetworkSettings): boolean =>
    comeThroughWorkspace(network) || comeThroughTransit(network) || network.transitGateway.mode !== "none";

function plannedEndpoints({ networkSettings, context }: NetworkScope, plan: SubnetPlan): readonly PlannedEndpoint[] {
    return planEndpoints({
        needs: CLUSTER_NEEDS,
        choices: networkSettings.endpoints,
        zoneIds: plan.zones.map(({ zoneId }) => zoneId),
        directZoneIds: context.regionFacts.serviceDirect?.zoneIds ?? [],
    });
}

const isInterface = (service: EndpointService): service is InterfaceService => !isGateway(service);

function workspaceSubnets({ workspaceSubnetIds }: WorkspaceVpc, { zones }: SubnetPlan): Network["subnets"] {
    const subnets = zones.map(({ zoneId, workspaceCidr: cidr }) => {
        const id = entry(workspaceSubnetIds, "network.zoneIds", zoneId);
        return [zoneId, { id, cidr }] as const;
    });
    return Object.fromEntries(subnets);
}

async function createAcls(
    { networkSettings, context, aws }: NetworkScope,
    { vpcId, defaultNetworkAclId, workspaceSubnetIds, endpointSubnetIds }: WorkspaceVpc,
    plan: SubnetPlan,
    passage: Passage,
): Promise<NetworkAcls> {
    const { egress } = networkSettings;
    const vpcCidrs = networksOf(plan);
    const connectedCidrs = Object.values(networkSettings.connectedCidrs).sort();
    const own = [...vpcCidrs, ...connectedCidrs];
    const around = { shard: context.shard, vpcCidrs, connectedCidrs, internet: egress.mode !== "none" };
    const passes = egress.mode === "inspected" || egress.mode === "nat" ? passageAcl(own) : endpointAcl(own);
    const acls = {
        workspace: {
            rules: workspaceAcl(around),
            subnetIds: Object.values(workspaceSubnetIds),
            declarations: OPEN_INBOUND,
        },
        endpoints: { rules: endpointAcl(own), subnetIds: Object.values(endpointSubnetIds) },
        ...(passage.subnetIds.length > 0 && { passage: { rules: passes, subnetIds: passage.subnetIds } }),
    };
    const made = new NetworkAcls("network-acls", { context, vpcId, defaultNetworkAclId, acls }, { provider: aws });
    await nextTurn();
    return made;
}

async function createGateways(
    scope: NetworkScope,
    { vpcId, workspaceRouteTableIds }: WorkspaceVpc,
    planned: readonly PlannedEndpoint[],
): Promise<Gateways> {
    const { context, aws } = scope;
    const passage = {
        buckets: declaredBuckets(scope),
        imageLayers: planned.some(({ service }) => service === "ecr-dkr"),
    };
    const routeTableIds = Object.values(workspaceRouteTableIds);
    const gateways = plannedOf(planned, isGateway).map(({ service, purpose }) => [service, purpose] as const);
    return await mapInTurns(Object.fromEntries(gateways), (service, purpose) => {
        const args = { context, service: service as GatewayService, purpose, vpcId, routeTableIds, passage };
        return new GatewayEndpoint(`${service}-endpoint`, args, { provider: aws });
    });
}

async function createGroups(
    { networkSettings, context, aws }: NetworkScope,
    { vpcId }: WorkspaceVpc,
    gateways: Gateways,
    connected: ConnectedNetworks | undefined,
): Promise<WorkspaceSecurityGroups> {
    const { egress, transitGateway } = networkSettings;
    const prefixListIds = Object.fromEntries(
        Object.entries(gateways).map(([service, { prefixListId }]) => [service, prefixListId]),
    );
    const args = {
        context,
        vpcId,
        prefixListIds,
        internet: egress.mode !== "none",
        connectedPrefixListId: transitGateway.mode === "none" ? undefined : connected?.prefixListId,
    };
    const groups = new WorkspaceSecurityGroups("security-groups", args, { provider: aws });
    await nextTurn();
    return groups;
}
