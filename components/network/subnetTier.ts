import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import type { Tier } from "./tierPlan";

export interface SubnetTierArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** What the subnets are called for people, for example `hub-firewall`. */
    readonly role: Tier | `hub-${Tier}`;
    /** Networks of the subnets by zone id. */
    readonly cidrs: Readonly<Record<string, string>>;
}

/** Ids of what exists once per availability zone, by zone id. */
type ByZone = Readonly<Record<string, pulumi.Output<string>>>;

const WORKLOAD = "network";

/**
 * Design: subnets that others' traffic passes through.
 *
 * It creates a subnet with a route table of its own per availability zone. It guarantees: no public addresses; names by zone id, so
 * that a further zone changes nothing that exists. It will not create routes, and nothing but what passes traffic on is in them.
 */
export class SubnetTier extends pulumi.ComponentResource {
    /** Subnets; a consumer of one waits until it has its route table. */
    public readonly subnetIds: ByZone;
    public readonly routeTableIds: ByZone;

    public constructor(name: string, args: SubnetTierArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:SubnetTier", name, {}, opts);
        const zones = Object.entries(args.cidrs).map(([zoneId, cidr]) => this.createZone(name, args, zoneId, cidr));
        this.subnetIds = Object.fromEntries(zones.map(({ zoneId, subnetId }) => [zoneId, subnetId]));
        this.routeTableIds = Object.fromEntries(zones.map(({ zoneId, routeTableId }) => [zoneId, routeTableId]));
        this.registerOutputs({ subnetIds: this.subnetIds, routeTableIds: this.routeTableIds });
    }

    private createZone(
        name: string,
        { context, vpcId, role }: SubnetTierArgs,
        zoneId: string,
        cidrBlock: string,
    ): { zoneId: string; subnetId: pulumi.Output<string>; routeTableId: pulumi.Output<string> } {
        const tags = context.tags(WORKLOAD, `${role}-${zoneId}`);
        const subnet = new ec2.Subnet(
            `${name}-${zoneId}`,
            { vpcId, availabilityZoneId: zoneId, cidrBlock, mapPublicIpOnLaunch: false, tags },
            { parent: this },
        );
        const routes = new ec2.RouteTable(`${name}-${zoneId}-routes`, { vpcId, tags }, { parent: this });
        const association = new ec2.RouteTableAssociation(
            `${name}-${zoneId}-association`,
            { subnetId: subnet.id, routeTableId: routes.id },
            { parent: this },
        );
        return { zoneId, subnetId: ready(subnet.id, association), routeTableId: routes.id };
    }
}
