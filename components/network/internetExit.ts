import * as ec2 from "@pulumi/aws/ec2";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { tagText } from "../shared/tags";

export interface InternetExitArgs {
    readonly context: Context;
    readonly vpcId: pulumi.Input<string>;
    /** Public subnets by zone id: each gets a NAT gateway. */
    readonly subnetIds: Readonly<Record<string, pulumi.Input<string>>>;
    /** Whether the account closes its VPCs to the internet, so that this one has to be excluded. */
    readonly blocked: boolean;
    /** Why there is a way to the internet. */
    readonly reason: string;
    /** What it is called for people before its parts. @default nothing */
    readonly prefix?: string;
}

const WORKLOAD = "network";

/**
 * Design: the way from a VPC to the internet.
 *
 * It creates an internet gateway and a NAT gateway with an address of its own per given subnet, and excludes the VPC from the
 * account's block where there is one. It guarantees: nothing begins a connection from outside; whoever sees it learns why it is
 * there. It will not create routes.
 */
export class InternetExit extends pulumi.ComponentResource {
    public readonly internetGatewayId: pulumi.Output<string>;
    /** NAT gateways by zone id; a consumer of one waits until packets get through. */
    public readonly natGatewayIds: Readonly<Record<string, pulumi.Output<string>>>;

    public constructor(name: string, args: InternetExitArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:InternetExit", name, {}, opts);
        const exclusion = args.blocked ? [this.exclude(name, args)] : [];
        const gateway = this.createGateway(name, args);
        const nats = Object.entries(args.subnetIds).map(([zoneId, subnetId]) => {
            const nat = this.createNat(name, args, zoneId, subnetId, gateway);
            return [zoneId, ready(nat.id, ...exclusion)] as const;
        });
        this.internetGatewayId = gateway.id;
        this.natGatewayIds = Object.fromEntries(nats);
        this.registerOutputs({ internetGatewayId: this.internetGatewayId, natGatewayIds: this.natGatewayIds });
    }

    private tags({ context, reason, prefix = "" }: InternetExitArgs, role: string): Record<string, string> {
        return { ...context.tags(WORKLOAD, `${prefix}${role}`), purpose: tagText(reason) };
    }

    private exclude(name: string, args: InternetExitArgs): pulumi.Resource {
        return new ec2.VpcBlockPublicAccessExclusion(
            `${name}-exclusion`,
            { vpcId: args.vpcId, internetGatewayExclusionMode: "allow-egress", tags: this.tags(args, "exclusion") },
            { parent: this },
        );
    }

    private createGateway(name: string, args: InternetExitArgs): ec2.InternetGateway {
        return new ec2.InternetGateway(
            `${name}-gateway`,
            { vpcId: args.vpcId, tags: this.tags(args, "internet") },
            { parent: this },
        );
    }

    private createNat(
        name: string,
        args: InternetExitArgs,
        zoneId: string,
        subnetId: pulumi.Input<string>,
        gateway: ec2.InternetGateway,
    ): ec2.NatGateway {
        const address = new ec2.Eip(
            `${name}-address-${zoneId}`,
            { domain: "vpc", tags: this.tags(args, `nat-${zoneId}`) },
            { parent: this },
        );
        return new ec2.NatGateway(
            `${name}-nat-${zoneId}`,
            { subnetId, allocationId: address.allocationId, tags: this.tags(args, `nat-${zoneId}`) },
            // AWS refuses a public NAT gateway in a VPC without an internet gateway.
            { parent: this, dependsOn: [gateway] },
        );
    }
}
