import * as transit from "@pulumi/aws/ec2transitgateway";
import * as pulumi from "@pulumi/pulumi";
import type { Context } from "../shared/context";
import { placeAttachment, type TransitPlacement } from "./transitPlacement";

export interface TransitSpokeArgs extends TransitPlacement {
    readonly context: Context;
    /** What the spoke is called. */
    readonly spoke: string;
    /** Attachment that another account has asked for. */
    readonly attachmentId: string;
}

/**
 * Design: a VPC of another account at a transit gateway of ours.
 *
 * It accepts the attachment and creates its association and its propagation. It guarantees: it is a spoke like our own, which reaches
 * what spokes share and no other spoke. It will not create anything in the other account.
 */
export class TransitSpoke extends pulumi.ComponentResource {
    /** The attachment; a consumer of it waits until it is accepted. */
    public readonly attachmentId: pulumi.Output<string>;

    public constructor(name: string, args: TransitSpokeArgs, opts?: pulumi.ComponentResourceOptions) {
        super("lakehouse:network:TransitSpoke", name, {}, opts);
        this.attachmentId = this.accept(name, args).transitGatewayAttachmentId;
        placeAttachment(this, name, this.attachmentId, args);
        this.registerOutputs({ attachmentId: this.attachmentId });
    }

    private accept(name: string, { context, spoke, attachmentId }: TransitSpokeArgs): transit.VpcAttachmentAccepter {
        return new transit.VpcAttachmentAccepter(
            `${name}-accepter`,
            {
                transitGatewayAttachmentId: attachmentId,
                transitGatewayDefaultRouteTableAssociation: false,
                transitGatewayDefaultRouteTablePropagation: false,
                tags: context.tags("network", `transit-${spoke}`),
            },
            { parent: this },
        );
    }
}
