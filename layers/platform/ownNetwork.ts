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
import { NetworkAcls } from "../../components/network/networkAcls";
import { networksOf, planSubnets, type SubnetPlan } from "../../components/network/subnetPlan";
import { VPC_LOGS, VpcLogs } from "../../components/network/vpcLogs";
import { WorkspaceSecurityGroups } from "../../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../../components/network/workspaceVpc";
import { mapInTurns, nextTurn } from "../inTurns";
import { entry, needed } from "../needed";
import { declaredBuckets } from "./buckets";
import { createConnectedNetworks } from "./connected";
import { admitPeople, comeThroughTransit, comeThroughWorkspace, createFrontEnd } from "./frontEnd";
import type { Network, Scope } from "./scope";

type Gateways = Readonly<Partial<Record<GatewayService, GatewayEndpoint>>>;

/** A network that is made for the environment alone. */
export async function createOwnNetwork(scope: Scope): Promise<Network> {
    const { networkSettings, context, aws } = scope;
    const plan = planSubnets({ ...networkSettings, regionZoneIds: context.regionFacts.zoneIds });
    const planned = plannedEndpoints(scope, plan);
    const vpc = new WorkspaceVpc("network", { context, plan }, { provider: aws });
    await nextTurn();
    const { vpcId } = vpc;
    await recordTraffic(scope, vpc);
    const acls = await createAcls(scope, vpc, plan);
    const gateways = await createGateways(scope, vpc, planned);
    const groups = await createGroups(scope, vpc, gateways);
    const connected = await createConnectedNetworks(
        scope,
        comeThroughWorkspace(networkSettings) || comeThroughTransit(networkSettings),
    );
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
        neededByCompute: [...Object.values(gateways), endpoints],
    };
}

function plannedEndpoints({ networkSettings, context }: Scope, plan: SubnetPlan): readonly PlannedEndpoint[] {
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

/** Records of what goes on in the VPC; what somebody else records already is left to them. */
async function recordTraffic(
    { networkSettings, foundation, context, aws }: Scope,
    { vpcId }: WorkspaceVpc,
): Promise<void> {
    const { flowLogs, dnsLogs } = networkSettings;
    const modes = { flow: flowLogs.mode, dns: dnsLogs.mode };
    const logs = VPC_LOGS.filter((log) => modes[log] === "create");
    if (logs.length > 0) {
        const args = { context, vpcId, logs, archiveBucket: foundation.archiveBucket };
        new VpcLogs("network-logs", args, { provider: aws });
        await nextTurn();
    }
}

async function createAcls(
    { networkSettings, context, aws }: Scope,
    { vpcId, defaultNetworkAclId, workspaceSubnetIds, endpointSubnetIds }: WorkspaceVpc,
    plan: SubnetPlan,
): Promise<NetworkAcls> {
    const acls = new NetworkAcls(
        "network-acls",
        {
            context,
            vpcId,
            defaultNetworkAclId,
            vpcCidrs: networksOf(plan),
            connectedCidrs: Object.values(networkSettings.connectedCidrs).sort(),
            workspaceSubnetIds: Object.values(workspaceSubnetIds),
            endpointSubnetIds: Object.values(endpointSubnetIds),
        },
        { provider: aws },
    );
    await nextTurn();
    return acls;
}

async function createGateways(
    scope: Scope,
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
    { context, aws }: Scope,
    { vpcId }: WorkspaceVpc,
    gateways: Gateways,
): Promise<WorkspaceSecurityGroups> {
    const prefixListIds = Object.fromEntries(
        Object.entries(gateways).map(([service, { prefixListId }]) => [service, prefixListId]),
    );
    const groups = new WorkspaceSecurityGroups("security-groups", { context, vpcId, prefixListIds }, { provider: aws });
    await nextTurn();
    return groups;
}
