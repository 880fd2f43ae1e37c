import * as transit from "@pulumi/aws/ec2transitgateway";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { ready } from "../shared/ready";
import { tagText } from "../shared/tags";
import { EVERYTHING } from "./routePlan";

export interface TransitAttachmentArgs {
    readonly context: Context;
    /** What the attachment is called for people. */
    readonly role: "workspace" | "hub";
    /** Why the VPC is attached. */
    readonly purpose: string;
    readonly transitGatewayId: pulumi.Input<string>;
    readonly vpcId: pulumi.Input<string>;
    /** Subnets of attachments, one per availability zone. */
    readonly subnetIds: readonly pulumi.Input<string>[];
    /** Whether a connection stays in one zone both ways, as a firewall needs it. */
    readonly keepsZone: boolean;
    /**
     * Whether the gateway is another account's, whose default route tables are not ours to decide about.
     * @default false
     */
    readonly ofOthers?: boolean;
    /**
     * Route table that says where packets from here go.
     * @default none: whoever has made the gateway decides
     */
    readonly routeTableId?: pulumi.Input<string> | undefined;
    /**
     * Route tables that learn how to get here, by what they are for.
     * @default none
     */
    readonly propagateTo?: Readonly<Record<string, pulumi.Input<string>>>;
    /**
     * Route table whose default route leads here.
     * @default none
     */
    readonly exitOf?: pulumi.Input<string> | undefined;
}

/**
 * Design: a VPC's place at a transit gateway.
 *
 * It creates the attachment, its association, and a propagation per given table. It guarantees: it is in no table that is not named
 * here. It will not create routes in the VPC.
 */
export class TransitAttachment extends pulumi.ComponentResource {
    /** The gateway; a consumer of it waits until packets get from the VPC through it. */
    public readonly transitGatewayId: pulumi.Output<string>;
    public readonly attachmentId: pulumi.Output<string>;

    public constructor(name: string, args: TransitAttachmentArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:TransitAttachment", name, {}, opts);
        const attachment = this.attach(name, args);
        const placed = this.place(name, args, attachment);
        this.attachmentId = attachment.id;
        this.transitGatewayId = ready(attachment.transitGatewayId, attachment, ...placed);
        this.registerOutputs({ transitGatewayId: this.transitGatewayId, attachmentId: this.attachmentId });
    }

    private attach(name: string, args: TransitAttachmentArgs): transit.VpcAttachment {
        const { context, role, purpose, transitGatewayId, vpcId, subnetIds, keepsZone, ofOthers = false } = args;
        return new transit.VpcAttachment(
            `${name}-attachment`,
            {
                transitGatewayId,
                vpcId,
                subnetIds: [...subnetIds],
                applianceModeSupport: keepsZone ? "enable" : "disable",
                dnsSupport: "enable",
                // Of a gateway of another account the provider reads back its own default, and every plan would want to change it.
                ...(!ofOthers && {
                    transitGatewayDefaultRouteTableAssociation: false,
                    transitGatewayDefaultRouteTablePropagation: false,
                }),
                tags: { ...context.tags("network", `transit-${role}`), purpose: tagText(purpose) },
            },
            { parent: this },
        );
    }

    private place(
        name: string,
        { routeTableId, propagateTo = {}, exitOf }: TransitAttachmentArgs,
        attachment: transit.VpcAttachment,
    ): readonly pulumi.Resource[] {
        const transitGatewayAttachmentId = attachment.id;
        const in_ = (transitGatewayRouteTableId: pulumi.Input<string>): transit.RouteTableAssociationArgs => ({
            transitGatewayAttachmentId,
            transitGatewayRouteTableId,
        });
        const parent = { parent: this };
        return [
            ...(routeTableId === undefined
                ? []
                : [new transit.RouteTableAssociation(`${name}-association`, in_(routeTableId), parent)]),
            ...Object.entries(propagateTo).map(
                ([table, id]) => new transit.RouteTablePropagation(`${name}-propagation-${table}`, in_(id), parent),
            ),
            ...(exitOf === undefined
                ? []
                : [new transit.Route(`${name}-exit`, { ...in_(exitOf), destinationCidrBlock: EVERYTHING }, parent)]),
        ];
    }
}
