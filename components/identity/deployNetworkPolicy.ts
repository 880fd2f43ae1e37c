import type { Statement } from "../shared/policyDocument";
import { changeKinds, ec2, type Kind } from "./deployKinds";
import type { DeployScope } from "./deployScope";

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
    vpc: {
        create: ["CreateVpc"],
        change: ["AssociateVpcCidrBlock", "DeleteVpc", "DisassociateVpcCidrBlock", "ModifyVpcAttribute"],
    },
    "vpc-block-public-access-exclusion": {
        create: ["CreateVpcBlockPublicAccessExclusion"],
        change: ["DeleteVpcBlockPublicAccessExclusion", "ModifyVpcBlockPublicAccessExclusion"],
    },
    "vpc-endpoint": { create: ["CreateVpcEndpoint"], change: ["DeleteVpcEndpoints", "ModifyVpcEndpoint"] },
    "vpc-flow-log": { create: ["CreateFlowLogs"], change: ["DeleteFlowLogs"] },
};

/** What a VPC is born with: it carries no tags, and is nobody's until it does. */
const INBORN = ["network-acl", "route-table", "security-group"];

const DESCRIBE = [
    ...["AccountAttributes", "Addresses", "AddressesAttribute", "AvailabilityZones", "FlowLogs", "InternetGateways"],
    ...["ManagedPrefixLists", "NatGateways", "NetworkAcls", "NetworkInterfaces", "PrefixLists", "RouteTables"],
    ...["SecurityGroupRules", "SecurityGroups", "Subnets", "Tags", "VpcAttribute", "VpcBlockPublicAccessExclusions"],
    ...["VpcEndpointServices", "VpcEndpoints", "Vpcs"],
].map((things) => `ec2:Describe${things}`);

/** What shows a network. What EC2 describes cannot be told apart by environment. */
export function seeNetwork({ context }: DeployScope): readonly Statement[] {
    return [
        { sid: "SeeNetwork", actions: DESCRIBE, resources: ["*"] },
        {
            sid: "SeePrefixLists",
            actions: ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"],
            resources: [context.arnOf("ec2", "prefix-list/*")],
        },
    ];
}

/** What makes, changes and deletes a network, of this environment alone. */
export const changeNetwork = (scope: DeployScope): readonly Statement[] => [
    ...changeKinds(scope, "Network", KINDS),
    ...adopt(scope),
];

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
