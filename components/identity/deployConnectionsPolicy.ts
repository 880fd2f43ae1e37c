import type { Conditions, Statement } from "../shared/policyDocument";
import { changeKinds, ec2, type Kind } from "./deployKinds";
import { both, madeFor, ownedBy, type DeployScope } from "./deployScope";

/** What binds an attachment to a route table of a transit gateway. */
const BIND = [
    ...["AssociateTransitGatewayRouteTable", "DisableTransitGatewayRouteTablePropagation"],
    ...["DisassociateTransitGatewayRouteTable", "EnableTransitGatewayRouteTablePropagation"],
];

/**
 * Everything that connects a network with others, by the kind in its ARN.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
const KINDS: Readonly<Record<string, Kind>> = {
    "customer-gateway": { create: ["CreateCustomerGateway"], change: ["DeleteCustomerGateway"] },
    "transit-gateway": {
        create: ["CreateTransitGateway"],
        change: ["DeleteTransitGateway", "ModifyTransitGateway"],
    },
    "transit-gateway-attachment": {
        create: ["CreateTransitGatewayVpcAttachment"],
        change: ["DeleteTransitGatewayVpcAttachment", "ModifyTransitGatewayVpcAttachment", ...BIND],
    },
    "transit-gateway-route-table": {
        create: ["CreateTransitGatewayRouteTable"],
        change: ["CreateTransitGatewayRoute", "DeleteTransitGatewayRoute", "DeleteTransitGatewayRouteTable"],
    },
    "vpn-connection": {
        create: ["CreateVpnConnection"],
        change: [
            ...["DeleteVpnConnection", "ModifyVpnConnection", "ModifyVpnConnectionOptions"],
            ...["ModifyVpnTunnelOptions"],
        ],
    },
};

const DESCRIBE = [
    ...["CustomerGateways", "TransitGatewayAttachments", "TransitGatewayRouteTables", "TransitGatewayVpcAttachments"],
    ...["TransitGateways", "VpnConnections"],
].map((things) => `ec2:Describe${things}`);

/** An attachment that another account asks for carries no tags of ours until it is accepted. */
function acceptSpokes({ context }: DeployScope): readonly Statement[] {
    return [
        {
            sid: "AcceptSpokes",
            actions: ec2(["AcceptTransitGatewayVpcAttachment", "CreateTags"]),
            resources: [context.arnOf("ec2", "transit-gateway-attachment/*")],
            conditions: { Null: { "aws:ResourceTag/environment": "true" } },
        },
    ];
}

const ram = (calls: readonly string[]): readonly string[] => calls.map((call) => `ram:${call}`);

/** No account beside those of the organization is shared with. */
const AMONG_US: Conditions = { BoolIfExists: { "ram:RequestedAllowsExternalPrincipals": "false" } };

/** Nothing but transit gateways is shared. */
const GATEWAYS: Conditions = { StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:TransitGateway" } };

/**
 * What shares a transit gateway with other accounts. AWS knows no resource for a share that is made, and one stays as it is made: an
 * update could open it to others.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsresourceaccessmanagerram.html
 */
function shareGateways(scope: DeployScope): readonly Statement[] {
    const shares = [scope.context.arnOf("ram", "resource-share/*")];
    const change = (sid: string, calls: readonly string[], conditions: Conditions = {}): Statement => ({
        sid,
        actions: ram(calls),
        resources: shares,
        conditions: both(ownedBy(scope), conditions),
    });
    return [
        {
            sid: "CreateShares",
            actions: ram(["CreateResourceShare"]),
            resources: ["*"],
            conditions: both(madeFor(scope), both(AMONG_US, GATEWAYS)),
        },
        { sid: "TagShares", actions: ram(["TagResource"]), resources: shares, conditions: madeFor(scope) },
        change("FillShares", ["AssociateResourceShare", "DisassociateResourceShare"], GATEWAYS),
        change("ChangeShares", ["DeleteResourceShare", "TagResource", "UntagResource"]),
    ];
}

const GET = ["GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations"];

/** What shows connections. What EC2 describes cannot be told apart by environment. */
export function seeConnections(scope: DeployScope): readonly Statement[] {
    return [
        { sid: "SeeConnections", actions: [...DESCRIBE, ...ec2(GET)], resources: ["*"] },
        {
            sid: "SeeRoutes",
            actions: ec2(["SearchTransitGatewayRoutes"]),
            resources: [scope.context.arnOf("ec2", "transit-gateway-route-table/*")],
        },
        {
            sid: "SeeShares",
            actions: ram(["GetResourceShareAssociations", "GetResourceShares"]),
            resources: ["*"],
        },
    ];
}

/**
 * What makes, changes and deletes connections of this environment. A hub that somebody else has, often in another account, is for
 * its owner to say who attaches to; what is bound to its route tables is an attachment of this environment all the same.
 */
export function changeConnections(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const hubs = `arn:${context.partition}:ec2:${context.region}:*:transit-gateway/*`;
    return [
        ...changeKinds(scope, "Connections", KINDS),
        {
            sid: "AttachToHub",
            actions: ec2(["CreateTransitGatewayVpcAttachment", "CreateVpnConnection"]),
            resources: [hubs],
        },
        {
            sid: "AttachNetwork",
            actions: ec2(["CreateTransitGatewayVpcAttachment", "ModifyTransitGatewayVpcAttachment"]),
            resources: ["subnet", "vpc"].map((kind) => context.arnOf("ec2", `${kind}/*`)),
            conditions: ownedBy(scope),
        },
        ...acceptSpokes(scope),
        ...shareGateways(scope),
        { sid: "BindInHub", actions: ec2(BIND), resources: [context.arnOf("ec2", "transit-gateway-route-table/*")] },
    ];
}
