import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { createClosedVpc } from "./closedVpc";
import type { SubnetPlan, ZoneSubnets } from "./subnetPlan";

export interface WorkspaceVpcArgs {
    readonly context: Context;
    /** How the VPC is cut; its zones decide how many subnets exist. */
    readonly plan: SubnetPlan;
    /** Why it is not as closed or watched as others, by the keys of tags that say so. @default nothing to say */
    readonly declarations?: Readonly<Record<string, string>>;
}

/** Ids of what exists once per availability zone, by zone id. */
export type ByZone = Readonly<Record<string, pulumi.Output<string>>>;

/** What every step needs. */
interface Scope {
    readonly name: string;
    readonly args: WorkspaceVpcArgs;
    readonly vpc: ec2.Vpc;
}

interface Subnet {
    readonly role: string;
    readonly cidrBlock: string;
    /** @default none beside those of everything */
    readonly tags?: Readonly<Record<string, string>>;
    /** @default nothing */
    readonly dependsOn?: readonly pulumi.Resource[];
}

interface Zone {
    readonly zoneId: string;
    readonly workspaceSubnetId: pulumi.Output<string>;
    readonly endpointSubnetId: pulumi.Output<string>;
    readonly workspaceRouteTableId: pulumi.Output<string>;
}

const WORKLOAD = "network";

/**
 * Design: a VPC without a way to the internet.
 *
 * It creates the VPC and, per availability zone, a subnet for clusters and one for interface endpoints. It guarantees: no
 * internet or NAT gateway, no public addresses, names by zone id so that a further zone changes nothing that exists, and
 * default security group and route table that let nothing through. Each workspace subnet has a route table of its own, for
 * a firewall per zone, and says how many nodes it can hold. It will not create network ACLs or endpoints.
 */
export class WorkspaceVpc extends pulumi.ComponentResource {
    public readonly vpcId: pulumi.Output<string>;
    /** The network ACL that every new subnet begins with. */
    public readonly defaultNetworkAclId: pulumi.Output<string>;
    /** Subnets of clusters; a consumer of one waits until it has its route table. */
    public readonly workspaceSubnetIds: ByZone;
    /** Subnets of interface endpoints; a consumer of one waits until it has its route table. */
    public readonly endpointSubnetIds: ByZone;
    /** Route tables of the workspace subnets. */
    public readonly workspaceRouteTableIds: ByZone;
    /** Route table of all endpoint subnets. */
    public readonly endpointRouteTableId: pulumi.Output<string>;

    public constructor(name: string, args: WorkspaceVpcArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:WorkspaceVpc", name, {}, opts);
        const { context, plan, declarations = {} } = args;
        const vpc = createClosedVpc(this, name, { context, cidr: plan.vpcCidr, declarations });
        const scope = { name, args, vpc };
        const endpointRoutes = this.createRouteTable(scope, "endpoints");
        const zones = plan.zones.map((zone) => this.createZone(scope, zone, endpointRoutes));
        this.vpcId = vpc.id;
        this.defaultNetworkAclId = vpc.defaultNetworkAclId;
        this.workspaceSubnetIds = byZone(zones, (zone) => zone.workspaceSubnetId);
        this.endpointSubnetIds = byZone(zones, (zone) => zone.endpointSubnetId);
        this.workspaceRouteTableIds = byZone(zones, (zone) => zone.workspaceRouteTableId);
        this.endpointRouteTableId = endpointRoutes.id;
        this.registerOutputs({
            vpcId: this.vpcId,
            defaultNetworkAclId: this.defaultNetworkAclId,
            workspaceSubnetIds: this.workspaceSubnetIds,
            endpointSubnetIds: this.endpointSubnetIds,
            workspaceRouteTableIds: this.workspaceRouteTableIds,
            endpointRouteTableId: this.endpointRouteTableId,
        });
    }

    private createRouteTable({ name, args, vpc }: Scope, role: string): ec2.RouteTable {
        const tags = args.context.tags(WORKLOAD, role);
        return new ec2.RouteTable(`${name}-${role}-routes`, { vpcId: vpc.id, tags }, { parent: this });
    }

    private createZone(scope: Scope, zone: ZoneSubnets, endpointRoutes: ec2.RouteTable): Zone {
        const { zoneId, workspaceCidr, endpointCidr, nodes } = zone;
        const workspaceRoutes = this.createRouteTable(scope, `workspace-${zoneId}`);
        const workspace = {
            role: `workspace-${zoneId}`,
            cidrBlock: workspaceCidr,
            tags: { nodes: String(nodes) },
            dependsOn: zone.ownNetwork ? [this.addNetwork(scope, zone)] : [],
        };
        const endpoints = { role: `endpoints-${zoneId}`, cidrBlock: endpointCidr };
        return {
            zoneId,
            workspaceSubnetId: this.createSubnet(scope, workspace, zoneId, workspaceRoutes),
            endpointSubnetId: this.createSubnet(scope, endpoints, zoneId, endpointRoutes),
            workspaceRouteTableId: workspaceRoutes.id,
        };
    }

    private addNetwork({ name, vpc }: Scope, { zoneId, workspaceCidr }: ZoneSubnets): pulumi.Resource {
        return new ec2.VpcIpv4CidrBlockAssociation(
            `${name}-cidr-${zoneId}`,
            { vpcId: vpc.id, cidrBlock: workspaceCidr },
            { parent: this },
        );
    }

    private createSubnet(
        { name, args, vpc }: Scope,
        { role, cidrBlock, tags: more = {}, dependsOn = [] }: Subnet,
        availabilityZoneId: string,
        routes: ec2.RouteTable,
    ): pulumi.Output<string> {
        const tags = { ...args.context.tags(WORKLOAD, role), ...more };
        const subnet = new ec2.Subnet(
            `${name}-${role}`,
            { vpcId: vpc.id, availabilityZoneId, cidrBlock, mapPublicIpOnLaunch: false, tags },
            { parent: this, dependsOn: [...dependsOn] },
        );
        const association = new ec2.RouteTableAssociation(
            `${name}-${role}-association`,
            { subnetId: subnet.id, routeTableId: routes.id },
            { parent: this },
        );
        return ready(subnet.id, association);
    }
}

const byZone = (zones: readonly Zone[], value: (zone: Zone) => pulumi.Output<string>): ByZone =>
    Object.fromEntries(zones.map((zone) => [zone.zoneId, value(zone)]));
