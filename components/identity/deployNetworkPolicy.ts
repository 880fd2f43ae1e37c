import type { Statement } from "../shared/policyDocument";
import { both, madeFor, namesOf, ownedBy, type DeployScope } from "./deployScope";

/** What an environment has of one kind in EC2. */
interface Kind {
    /** Calls that make it, with tags. */
    readonly create: readonly string[];
    /** Calls that change and delete it. */
    readonly change: readonly string[];
}

/**
 * Everything that a network is made of, by the kind in its ARN.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
 */
const KINDS: Readonly<Record<string, Kind>> = {
    "elastic-ip": { create: ["AllocateAddress"], change: ["ReleaseAddress"] },
    "internet-gateway": {
        create: ["CreateInternetGateway"],
        change: ["AttachInternetGateway", "DeleteInternetGateway", "DetachInternetGateway"],
    },
    natgateway: { create: ["CreateNatGateway"], change: ["DeleteNatGateway"] },
    "network-acl": {
        create: ["CreateNetworkAcl"],
        change: [
            ...["CreateNetworkAclEntry", "DeleteNetworkAcl", "DeleteNetworkAclEntry"],
            ...["ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry"],
        ],
    },
    "prefix-list": {
        create: ["CreateManagedPrefixList"],
        change: ["DeleteManagedPrefixList", "ModifyManagedPrefixList"],
    },
    "route-table": {
        create: ["CreateRouteTable"],
        change: [
            ...["AssociateRouteTable", "CreateRoute", "DeleteRoute", "DeleteRouteTable", "DisassociateRouteTable"],
            ...["ReplaceRoute", "ReplaceRouteTableAssociation"],
        ],
    },
    "security-group": {
        create: ["CreateSecurityGroup"],
        change: [
            ...["AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress", "DeleteSecurityGroup"],
            ...["ModifySecurityGroupRules", "RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress"],
        ],
    },
    "security-group-rule": {
        create: ["AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress"],
        change: ["ModifySecurityGroupRules"],
    },
    subnet: { create: ["CreateSubnet"], change: ["DeleteSubnet", "ModifySubnetAttribute"] },
    "transit-gateway-attachment": {
        create: ["CreateTransitGatewayVpcAttachment"],
        change: ["DeleteTransitGatewayVpcAttachment", "ModifyTransitGatewayVpcAttachment"],
    },
    vpc: {
        create: ["CreateVpc"],
        change: ["AssociateVpcCidrBlock", "DeleteVpc", "DisassociateVpcCidrBlock", "ModifyVpcAttribute"],
    },
    "vpc-endpoint": { create: ["CreateVpcEndpoint"], change: ["DeleteVpcEndpoints", "ModifyVpcEndpoint"] },
    "vpc-flow-log": { create: ["CreateFlowLogs"], change: ["DeleteFlowLogs"] },
};

/** What a VPC is born with: it carries no tags, and is nobody's until it does. */
const INBORN = ["network-acl", "route-table", "security-group"];

const DESCRIBE = [
    ...["AccountAttributes", "Addresses", "AddressesAttribute", "AvailabilityZones", "FlowLogs", "InternetGateways"],
    ...["ManagedPrefixLists", "NatGateways", "NetworkAcls", "NetworkInterfaces", "PrefixLists", "RouteTables"],
    ...["SecurityGroupRules", "SecurityGroups", "Subnets", "Tags", "TransitGatewayVpcAttachments", "TransitGateways"],
    ...["VpcAttribute", "VpcEndpointServices", "VpcEndpoints", "Vpcs"],
].map((things) => `ec2:Describe${things}`);

const ec2 = (calls: readonly string[]): readonly string[] => calls.map((call) => `ec2:${call}`);

/** What shows a network. What EC2 describes cannot be told apart by environment. */
export function seeNetwork({ context }: DeployScope): readonly Statement[] {
    return [
        { sid: "SeeNetwork", actions: DESCRIBE, resources: ["*"] },
        {
            sid: "SeePrefixLists",
            actions: ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"],
            resources: [context.arnOf("ec2", "prefix-list/*")],
        },
        {
            sid: "SeeNames",
            actions: [
                ...["route53:GetChange", "route53:GetHostedZone"],
                ...["route53:ListResourceRecordSets", "route53:ListTagsForResource"],
            ],
            resources: [
                `arn:${context.partition}:route53:::change/*`,
                `arn:${context.partition}:route53:::hostedzone/*`,
            ],
        },
        {
            sid: "SeeQueryLogs",
            actions: ["route53resolver:GetResolverQueryLogConfig", "route53resolver:ListTagsForResource"],
            resources: [context.arnOf("route53resolver", "resolver-query-log-config/*")],
        },
    ];
}

/** What makes, changes and deletes a network, of this environment alone. */
export function changeNetwork(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const create = [...new Set(Object.values(KINDS).flatMap((kind) => kind.create))];
    const change = Object.values(KINDS).flatMap((kind) => kind.change);
    const arns = Object.keys(KINDS).map((kind) => context.arnOf("ec2", `${kind}/*`));
    const onCreate = { StringEquals: { "ec2:CreateAction": create } };
    return [
        { sid: "CreateNetwork", actions: ec2(create), resources: arns, conditions: madeFor(scope) },
        {
            sid: "TagNetwork",
            actions: ec2(["CreateTags"]),
            resources: arns,
            conditions: both(madeFor(scope), onCreate),
        },
        {
            sid: "ChangeNetwork",
            // What is made within something, such as a subnet of a VPC, is a change of that as well.
            actions: ec2([...create, ...change, "CreateTags", "DeleteTags"]),
            resources: arns,
            conditions: ownedBy(scope),
        },
        ...adopt(scope),
    ];
}

/**
 * The closed default group, table and list of a VPC are taken over and tagged; after that they are the environment's. An endpoint
 * that is there already gets a security group of ours, unless it is another environment's.
 */
function adopt({ context }: DeployScope): readonly Statement[] {
    const nobodys = { Null: { "aws:ResourceTag/environment": "true" } };
    const close = ["DeleteNetworkAclEntry", "DeleteRoute", "RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress"];
    return [
        {
            sid: "AdoptInborn",
            actions: ec2([...close, "CreateTags"]),
            resources: INBORN.map((kind) => context.arnOf("ec2", `${kind}/*`)),
            conditions: nobodys,
        },
        {
            sid: "AdoptEndpoints",
            actions: ec2(["ModifyVpcEndpoint"]),
            resources: [context.arnOf("ec2", "vpc-endpoint/*")],
            conditions: nobodys,
        },
    ];
}

/**
 * What is around a network: the hub, which is somebody else's and often another account's, so that its owner says who attaches;
 * firewalls; names of endpoints, and the log of who asks for which name. Route 53 knows hosted zones by id alone.
 */
export function changeSurroundings(scope: DeployScope): readonly Statement[] {
    const { context } = scope;
    const zones = `arn:${context.partition}:route53:::hostedzone/*`;
    const logs = context.arnOf("route53resolver", "resolver-query-log-config/*");
    const hubs = `arn:${context.partition}:ec2:${context.region}:*:transit-gateway/*`;
    return [
        { sid: "AttachToHub", actions: ec2(["CreateTransitGatewayVpcAttachment"]), resources: [hubs] },
        {
            sid: "ChangeZones",
            actions: [
                ...["AssociateVPCWithHostedZone", "ChangeResourceRecordSets", "ChangeTagsForResource"],
                ...["DeleteHostedZone", "DisassociateVPCFromHostedZone", "UpdateHostedZoneComment"],
            ].map((call) => `route53:${call}`),
            resources: [zones],
        },
        {
            sid: "ChangeQueryLogs",
            actions: [
                ...["AssociateResolverQueryLogConfig", "DeleteResolverQueryLogConfig"],
                ...["DisassociateResolverQueryLogConfig", "TagResource", "UntagResource"],
            ].map((call) => `route53resolver:${call}`),
            resources: [logs],
            conditions: ownedBy(scope),
        },
        {
            sid: "TagQueryLogs",
            actions: ["route53resolver:TagResource"],
            resources: [logs],
            conditions: madeFor(scope),
        },
        {
            sid: "ChangeFirewalls",
            actions: [
                ...["AssociateFirewallPolicy", "CreateFirewall", "CreateFirewallPolicy", "CreateRuleGroup"],
                ...["DeleteFirewall", "DeleteFirewallPolicy", "DeleteRuleGroup", "DescribeFirewall"],
                ...["DescribeFirewallPolicy", "DescribeLoggingConfiguration", "DescribeRuleGroup", "TagResource"],
                ...["UntagResource", "UpdateFirewallPolicy", "UpdateLoggingConfiguration", "UpdateRuleGroup"],
            ].map((call) => `network-firewall:${call}`),
            resources: ["firewall", "firewall-policy", "stateful-rulegroup", "stateless-rulegroup"].map((kind) =>
                context.arnOf("network-firewall", `${kind}/${namesOf(scope)}`),
            ),
        },
    ];
}
