import type * as pulumi from "@pulumi/pulumi";
import { CLUSTER_NEEDS, isGateway, planEndpoints, plannedOf } from "../../components/network/endpointPlan";
import type {
    EndpointService,
    GatewayService,
    InterfaceService,
    PlannedEndpoint,
} from "../../components/network/endpointPlan";
import { GatewayEndpoint } from "../../components/network/gatewayEndpoint";
import { NetworkAcls } from "../../components/network/networkAcls";
import { InterfaceEndpoints } from "../../components/network/interfaceEndpoints";
import { networksOf, planSubnets, type SubnetPlan } from "../../components/network/subnetPlan";
import { WorkspaceSecurityGroups } from "../../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../../components/network/workspaceVpc";
import { mapInTurns, nextTurn } from "../inTurns";
import { declaredBuckets } from "./buckets";
import type { Scope } from "./scope";

/** The VPC and what is in it. */
export interface Network {
    /** The VPC, for those who put something into its subnets. */
    readonly vpcId: pulumi.Output<string>;
    readonly vpc: WorkspaceVpc;
    readonly plan: SubnetPlan;
    readonly gateways: Gateways;
    readonly groups: WorkspaceSecurityGroups;
    readonly endpoints: InterfaceEndpoints;
}

type Gateways = Readonly<Partial<Record<GatewayService, GatewayEndpoint>>>;

/** The VPC with its subnets, security groups and endpoints. */
export async function createNetwork(scope: Scope): Promise<Network> {
    const { networkSettings, context, aws } = scope;
    const plan = planSubnets({ ...networkSettings, regionZoneIds: context.regionFacts.zoneIds });
    const slots = plan.zones.map(({ zoneId }) => zoneId);
    const planned = planEndpoints({ needs: CLUSTER_NEEDS, choices: networkSettings.endpoints, zoneIds: slots });
    const vpc = new WorkspaceVpc("network", { context, plan }, { provider: aws });
    await nextTurn();
    const { vpcId } = vpc;
    const acls = await createAcls(scope, vpc, plan);
    const gateways = await createGateways(scope, vpc, planned);
    const prefixListIds = Object.fromEntries(
        Object.entries(gateways).map(([service, { prefixListId }]) => [service, prefixListId]),
    );
    const groups = new WorkspaceSecurityGroups("security-groups", { context, vpcId, prefixListIds }, { provider: aws });
    await nextTurn();
    const endpoints = new InterfaceEndpoints(
        "endpoints",
        {
            context,
            vpcId,
            plan: plannedOf(planned, isInterface),
            subnetIds: vpc.endpointSubnetIds,
            securityGroupId: groups.endpointSecurityGroupId,
        },
        { provider: aws },
    );
    await nextTurn();
    return { vpcId: acls.vpcId, vpc, plan, gateways, groups, endpoints };
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

const isInterface = (service: EndpointService): service is InterfaceService => !isGateway(service);

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
