import { needs, type Needs } from "./needs";

/** What transit gateways take, and sharing them. */
export const TRANSIT_NEEDS: Readonly<Record<string, Needs>> = {
    "aws:ec2transitgateway/route:Route": needs(
        "ec2",
        "CreateTransitGatewayRoute DeleteTransitGatewayRoute",
        "SearchTransitGatewayRoutes",
    ),
    "aws:ec2transitgateway/routeTable:RouteTable": needs(
        "ec2",
        "CreateTransitGatewayRouteTable DeleteTransitGatewayRouteTable CreateTags",
        "DescribeTransitGatewayRouteTables",
    ),
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation": needs(
        "ec2",
        "AssociateTransitGatewayRouteTable DisassociateTransitGatewayRouteTable",
        "GetTransitGatewayRouteTableAssociations DescribeTransitGatewayAttachments",
    ),
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": needs(
        "ec2",
        "EnableTransitGatewayRouteTablePropagation DisableTransitGatewayRouteTablePropagation",
        "GetTransitGatewayRouteTablePropagations",
    ),
    "aws:ec2transitgateway/transitGateway:TransitGateway": needs(
        "ec2",
        "CreateTransitGateway ModifyTransitGateway DeleteTransitGateway CreateTags",
        "DescribeTransitGateways",
    ),
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": needs(
        "ec2",
        "CreateTransitGatewayVpcAttachment ModifyTransitGatewayVpcAttachment DeleteTransitGatewayVpcAttachment CreateTags",
        "DescribeTransitGatewayVpcAttachments",
    ),
    "aws:ec2transitgateway/vpcAttachmentAccepter:VpcAttachmentAccepter": needs(
        "ec2",
        "AcceptTransitGatewayVpcAttachment DeleteTransitGatewayVpcAttachment CreateTags",
        "DescribeTransitGatewayVpcAttachments",
    ),
    ...Object.fromEntries(
        ["principalAssociation:PrincipalAssociation", "resourceAssociation:ResourceAssociation"].map((type) => [
            `aws:ram/${type}`,
            needs("ram", "AssociateResourceShare DisassociateResourceShare", "GetResourceShareAssociations"),
        ]),
    ),
    "aws:ram/resourceShare:ResourceShare": needs(
        "ram",
        "CreateResourceShare DeleteResourceShare TagResource UntagResource",
        "GetResourceShares",
    ),
};
