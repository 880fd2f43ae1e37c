import * as transit from "@pulumi/aws/ec2transitgateway";
import type * as pulumi from "@pulumi/pulumi";

/** Where an attachment is in a transit gateway. */
export interface TransitPlacement {
    /** Route table that says where packets from it go. */
    readonly routeTableId: pulumi.Input<string>;
    /** Route table that learns its networks. */
    readonly propagateTo: pulumi.Input<string>;
}

/** Binds an attachment to the route table that it follows, and tells another of its networks. */
export function placeAttachment(
    parent: pulumi.Resource,
    name: string,
    transitGatewayAttachmentId: pulumi.Input<string>,
    { routeTableId, propagateTo }: TransitPlacement,
): void {
    new transit.RouteTableAssociation(
        `${name}-association`,
        { transitGatewayAttachmentId, transitGatewayRouteTableId: routeTableId },
        { parent },
    );
    new transit.RouteTablePropagation(
        `${name}-propagation`,
        { transitGatewayAttachmentId, transitGatewayRouteTableId: propagateTo },
        { parent },
    );
}
