import * as transit from "@pulumi/aws/ec2transitgateway";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";

export interface TransitGatewayArgs {
    readonly context: Context;
}

const WORKLOAD = "network";

/**
 * Design: what connects VPCs with each other and with sites.
 *
 * It creates a transit gateway with a route table for spokes and one for what they share. It guarantees: no attachment is accepted,
 * associated or propagated by itself, so that spokes reach what they share and not each other. It will not attach anything.
 */
export class TransitGateway extends pulumi.ComponentResource {
    public readonly transitGatewayId: pulumi.Output<string>;
    /** Its ARN, by which it is shared. */
    public readonly gatewayArn: pulumi.Output<string>;
    /** What spokes are associated with: it leads to what they share. */
    public readonly spokesRouteTableId: pulumi.Output<string>;
    /** What a hub and sites are associated with: it leads to the spokes. */
    public readonly sharedRouteTableId: pulumi.Output<string>;

    public constructor(name: string, args: TransitGatewayArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:TransitGateway", name, {}, opts);
        const gateway = this.createGateway(name, args);
        this.transitGatewayId = gateway.id;
        this.gatewayArn = gateway.arn;
        this.spokesRouteTableId = this.createTable(name, args, gateway, "spokes").id;
        this.sharedRouteTableId = this.createTable(name, args, gateway, "shared").id;
        this.registerOutputs({
            transitGatewayId: this.transitGatewayId,
            gatewayArn: this.gatewayArn,
            spokesRouteTableId: this.spokesRouteTableId,
            sharedRouteTableId: this.sharedRouteTableId,
        });
    }

    private createGateway(name: string, { context }: TransitGatewayArgs): transit.TransitGateway {
        return new transit.TransitGateway(
            `${name}-gateway`,
            {
                description: "Environments, their hub and sites",
                autoAcceptSharedAttachments: "disable",
                defaultRouteTableAssociation: "disable",
                defaultRouteTablePropagation: "disable",
                dnsSupport: "enable",
                tags: context.tags(WORKLOAD, "transit"),
            },
            { parent: this },
        );
    }

    private createTable(
        name: string,
        { context }: TransitGatewayArgs,
        gateway: transit.TransitGateway,
        role: string,
    ): transit.RouteTable {
        return new transit.RouteTable(
            `${name}-${role}`,
            { transitGatewayId: gateway.id, tags: context.tags(WORKLOAD, `transit-${role}`) },
            { parent: this },
        );
    }
}
