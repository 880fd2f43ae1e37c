import { InterfaceEndpoints } from "../../components/network/interfaceEndpoints";
import { S3GatewayEndpoint } from "../../components/network/s3GatewayEndpoint";
import { planSubnets, type SubnetPlan } from "../../components/network/subnetPlan";
import { WorkspaceSecurityGroups } from "../../components/network/workspaceSecurityGroups";
import { WorkspaceVpc } from "../../components/network/workspaceVpc";
import { lakeBucket, ROOT_BUCKET } from "../../components/shared/things";
import { nextTurn } from "../inTurns";
import type { Scope } from "./scope";

/** The VPC and what is in it. */
export interface Network {
    readonly vpc: WorkspaceVpc;
    readonly plan: SubnetPlan;
    readonly s3: S3GatewayEndpoint;
    readonly groups: WorkspaceSecurityGroups;
    readonly endpoints: InterfaceEndpoints;
}

/** The VPC with its subnets, security groups and endpoints. */
export async function createNetwork({ settings, networkSettings, context, aws }: Scope): Promise<Network> {
    const { cidr, zoneIds } = networkSettings;
    const plan = planSubnets({ cidr, zoneIds, regionZoneIds: context.regionFacts.zoneIds });
    const vpc = new WorkspaceVpc("network", { context, plan }, { provider: aws });
    await nextTurn();
    const { vpcId } = vpc;
    const s3 = new S3GatewayEndpoint(
        "s3-endpoint",
        {
            context,
            vpcId,
            routeTableIds: Object.values(vpc.workspaceRouteTableIds),
            rootBucketName: context.name("bucket", ROOT_BUCKET),
            lakeBucketNames: Object.keys(settings.lake.zones).map((zone) => context.name("bucket", lakeBucket(zone))),
        },
        { provider: aws },
    );
    const groupArgs = { context, vpcId, s3PrefixListId: s3.prefixListId };
    const groups = new WorkspaceSecurityGroups("security-groups", groupArgs, { provider: aws });
    await nextTurn();
    const endpoints = new InterfaceEndpoints(
        "endpoints",
        {
            context,
            vpcId,
            subnetIds: Object.values(vpc.endpointSubnetIds),
            securityGroupId: groups.endpointSecurityGroupId,
        },
        { provider: aws },
    );
    await nextTurn();
    return { vpc, plan, s3, groups, endpoints };
}
