import { needs, type Needs } from "./needs";
import { TRANSIT_NEEDS } from "./transitNeeds";

const ACL_ENTRIES = "CreateNetworkAclEntry DeleteNetworkAclEntry";
/** Keys of several regions bring a role of the service. */
const CHANGE_KEY = "TagResource PutKeyPolicy ScheduleKeyDeletion UpdateKeyDescription iam:CreateServiceLinkedRole";
const SEE_KEY = "DescribeKey GetKeyPolicy GetKeyRotationStatus ListResourceTags";
const SECURITY_GROUP = "CreateTags RevokeSecurityGroupEgress RevokeSecurityGroupIngress";

/**
 * Stated apart from the policy, by what the AWS provider calls for each type.
 * Sources: the handlers of the same types in CloudFormation's resource schemas, and the provider's documentation.
 */
export const NEEDS: Readonly<Record<string, Needs>> = {
    "aws:cloudwatch/logGroup:LogGroup": needs(
        "logs",
        "CreateLogGroup DeleteLogGroup PutRetentionPolicy TagResource AssociateKmsKey",
        "DescribeLogGroups ListTagsForResource",
    ),
    "aws:ec2/customerGateway:CustomerGateway": needs(
        "ec2",
        "CreateCustomerGateway DeleteCustomerGateway CreateTags",
        "DescribeCustomerGateways",
    ),
    "aws:ec2/eip:Eip": needs("ec2", "AllocateAddress ReleaseAddress CreateTags", "DescribeAddresses"),
    "aws:ec2/internetGateway:InternetGateway": needs(
        "ec2",
        "CreateInternetGateway AttachInternetGateway DetachInternetGateway DeleteInternetGateway CreateTags",
        "DescribeInternetGateways",
    ),
    "aws:ec2/natGateway:NatGateway": needs(
        "ec2",
        "CreateNatGateway DeleteNatGateway CreateTags iam:CreateServiceLinkedRole",
        "DescribeNatGateways",
    ),
    "aws:ec2/route:Route": needs("ec2", "CreateRoute ReplaceRoute DeleteRoute", "DescribeRouteTables"),
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion": needs(
        "ec2",
        "CreateVpcBlockPublicAccessExclusion DeleteVpcBlockPublicAccessExclusion CreateTags",
        "DescribeVpcBlockPublicAccessExclusions",
    ),
    "aws:ec2/vpnConnection:VpnConnection": needs(
        "ec2",
        "CreateVpnConnection DeleteVpnConnection ModifyVpnTunnelOptions CreateTags iam:CreateServiceLinkedRole logs:CreateLogDelivery logs:PutResourcePolicy",
        "DescribeVpnConnections",
    ),
    ...TRANSIT_NEEDS,
    "aws:networkfirewall/firewall:Firewall": needs(
        "network-firewall",
        "CreateFirewall DeleteFirewall AssociateFirewallPolicy TagResource iam:CreateServiceLinkedRole",
        "DescribeFirewall",
    ),
    "aws:networkfirewall/firewallPolicy:FirewallPolicy": needs(
        "network-firewall",
        "CreateFirewallPolicy UpdateFirewallPolicy DeleteFirewallPolicy TagResource",
        "DescribeFirewallPolicy",
    ),
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration": needs(
        "network-firewall",
        "UpdateLoggingConfiguration logs:CreateLogDelivery",
        "DescribeLoggingConfiguration",
    ),
    "aws:networkfirewall/ruleGroup:RuleGroup": needs(
        "network-firewall",
        "CreateRuleGroup UpdateRuleGroup DeleteRuleGroup TagResource",
        "DescribeRuleGroup",
    ),
    "aws:route53/resolverEndpoint:ResolverEndpoint": needs(
        "route53resolver",
        "CreateResolverEndpoint DeleteResolverEndpoint UpdateResolverEndpoint TagResource ec2:CreateNetworkInterface",
        "GetResolverEndpoint ListResolverEndpointIpAddresses ListTagsForResource ec2:DescribeNetworkInterfaces",
    ),
    "aws:route53/resolverRule:ResolverRule": needs(
        "route53resolver",
        "CreateResolverRule UpdateResolverRule DeleteResolverRule TagResource",
        "GetResolverRule",
    ),
    "aws:route53/resolverRuleAssociation:ResolverRuleAssociation": needs(
        "route53resolver",
        "AssociateResolverRule DisassociateResolverRule",
        "GetResolverRuleAssociation",
    ),
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": needs("ec2", `CreateTags ${ACL_ENTRIES}`, "DescribeNetworkAcls"),
    "aws:ec2/defaultRouteTable:DefaultRouteTable": needs("ec2", "CreateTags DeleteRoute", "DescribeRouteTables"),
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": needs("ec2", SECURITY_GROUP, "DescribeSecurityGroups"),
    "aws:ec2/flowLog:FlowLog": needs(
        "ec2",
        "CreateFlowLogs DeleteFlowLogs CreateTags logs:CreateLogDelivery logs:DeleteLogDelivery",
        "DescribeFlowLogs",
    ),
    "aws:ec2/managedPrefixList:ManagedPrefixList": needs(
        "ec2",
        "CreateManagedPrefixList ModifyManagedPrefixList DeleteManagedPrefixList CreateTags",
        "DescribeManagedPrefixLists GetManagedPrefixListEntries",
    ),
    "aws:ec2/networkAcl:NetworkAcl": needs(
        "ec2",
        `CreateNetworkAcl DeleteNetworkAcl ReplaceNetworkAclAssociation CreateTags ${ACL_ENTRIES}`,
        "DescribeNetworkAcls",
    ),
    "aws:ec2/routeTable:RouteTable": needs(
        "ec2",
        "CreateRouteTable DeleteRouteTable CreateTags",
        "DescribeRouteTables",
    ),
    "aws:ec2/routeTableAssociation:RouteTableAssociation": needs(
        "ec2",
        "AssociateRouteTable DisassociateRouteTable ReplaceRouteTableAssociation",
        "DescribeRouteTables",
    ),
    "aws:ec2/securityGroup:SecurityGroup": needs(
        "ec2",
        "CreateSecurityGroup DeleteSecurityGroup CreateTags RevokeSecurityGroupEgress",
        "DescribeSecurityGroups DescribeNetworkInterfaces",
    ),
    "aws:ec2/securityGroupAssociation:SecurityGroupAssociation": needs(
        "ec2",
        "ModifyVpcEndpoint",
        "DescribeVpcEndpoints",
    ),
    "aws:ec2/subnet:Subnet": needs(
        "ec2",
        "CreateSubnet DeleteSubnet ModifySubnetAttribute CreateTags",
        "DescribeSubnets",
    ),
    "aws:ec2/vpc:Vpc": needs(
        "ec2",
        "CreateVpc DeleteVpc ModifyVpcAttribute CreateTags",
        "DescribeVpcs DescribeVpcAttribute",
    ),
    "aws:ec2/vpcEndpoint:VpcEndpoint": needs(
        "ec2",
        "CreateVpcEndpoint ModifyVpcEndpoint DeleteVpcEndpoints CreateTags route53:AssociateVPCWithHostedZone",
        "DescribeVpcEndpoints DescribePrefixLists",
    ),
    "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation": needs(
        "ec2",
        "AssociateVpcCidrBlock DisassociateVpcCidrBlock",
        "DescribeVpcs",
    ),
    "aws:iam/role:Role": needs(
        "iam",
        "CreateRole DeleteRole TagRole UpdateAssumeRolePolicy PutRolePermissionsBoundary PassRole",
        "GetRole ListRolePolicies ListAttachedRolePolicies ListInstanceProfilesForRole",
    ),
    "aws:iam/rolePolicy:RolePolicy": needs("iam", "PutRolePolicy DeleteRolePolicy", "GetRolePolicy"),
    "aws:kms/alias:Alias": needs("kms", "CreateAlias UpdateAlias DeleteAlias", "ListAliases"),
    "aws:kms/key:Key": needs("kms", `CreateKey EnableKeyRotation ${CHANGE_KEY}`, SEE_KEY),
    "aws:kms/replicaKey:ReplicaKey": needs("kms", `ReplicateKey CreateKey ${CHANGE_KEY}`, SEE_KEY),
    "aws:lakeformation/resource:Resource": needs(
        "lakeformation",
        "RegisterResource UpdateResource DeregisterResource DescribeResource iam:PassRole",
        "",
    ),
    "aws:route53/record:Record": needs("route53", "ChangeResourceRecordSets", "ListResourceRecordSets GetChange"),
    "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": needs(
        "route53resolver",
        "CreateResolverQueryLogConfig DeleteResolverQueryLogConfig TagResource logs:CreateLogDelivery",
        "GetResolverQueryLogConfig ListTagsForResource",
    ),
    "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation": needs(
        "route53resolver",
        "AssociateResolverQueryLogConfig DisassociateResolverQueryLogConfig GetResolverQueryLogConfigAssociation",
        "",
    ),
    "aws:route53/zone:Zone": needs(
        "route53",
        "CreateHostedZone DeleteHostedZone ChangeTagsForResource AssociateVPCWithHostedZone",
        "GetHostedZone ListTagsForResource GetChange",
    ),
    "aws:s3/bucket:Bucket": needs(
        "s3",
        "CreateBucket DeleteBucket PutBucketTagging TagResource",
        "ListBucket GetBucketTagging",
    ),
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration": needs(
        "s3",
        "PutLifecycleConfiguration",
        "GetLifecycleConfiguration",
    ),
    "aws:s3/bucketLogging:BucketLogging": needs("s3", "PutBucketLogging", "GetBucketLogging"),
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls": needs(
        "s3",
        "PutBucketOwnershipControls",
        "GetBucketOwnershipControls",
    ),
    "aws:s3/bucketPolicy:BucketPolicy": needs("s3", "PutBucketPolicy DeleteBucketPolicy", "GetBucketPolicy"),
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock": needs(
        "s3",
        "PutBucketPublicAccessBlock",
        "GetBucketPublicAccessBlock",
    ),
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration": needs(
        "s3",
        "PutEncryptionConfiguration",
        "GetEncryptionConfiguration",
    ),
    "aws:s3/bucketVersioning:BucketVersioning": needs("s3", "PutBucketVersioning", "GetBucketVersioning"),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": needs(
        "ec2",
        "AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress ModifySecurityGroupRules CreateTags",
        "DescribeSecurityGroupRules",
    ),
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": needs(
        "ec2",
        "AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress ModifySecurityGroupRules CreateTags",
        "DescribeSecurityGroupRules",
    ),
};
