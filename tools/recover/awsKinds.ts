import type { Thing } from "./findings";

/** How one kind of AWS resource is called in three languages. */
interface Kind {
    /** An ARN; the group is the id. */
    readonly arn: RegExp;
    /** Pulumi type, and the CloudFormation type under which Cloud Control deletes it. */
    readonly types: Readonly<Record<string, string>>;
}

/**
 * Every kind that the program tags. IAM roles are missing on purpose: the Tagging API does not list them; so are Elastic IP
 * addresses, which Cloud Control calls by two ids.
 *
 * Sources: AWS Service Authorization Reference (ARNs); the Import section of each resource's page in the AWS provider
 * documentation (ids); AWS CloudFormation resource reference, "Return values, Ref" (what Cloud Control calls the identifier).
 */
const KINDS: readonly Kind[] = [
    kind("ec2", "vpc/(.+)", { "aws:ec2/vpc:Vpc": "AWS::EC2::VPC" }),
    kind("ec2", "subnet/(.+)", { "aws:ec2/subnet:Subnet": "AWS::EC2::Subnet" }),
    kind("ec2", "route-table/(.+)", {
        "aws:ec2/routeTable:RouteTable": "AWS::EC2::RouteTable",
        "aws:ec2/defaultRouteTable:DefaultRouteTable": "AWS::EC2::RouteTable",
    }),
    kind("ec2", "network-acl/(.+)", {
        "aws:ec2/networkAcl:NetworkAcl": "AWS::EC2::NetworkAcl",
        "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": "AWS::EC2::NetworkAcl",
    }),
    kind("ec2", "vpc-flow-log/(.+)", { "aws:ec2/flowLog:FlowLog": "AWS::EC2::FlowLog" }),
    kind("route53resolver", "resolver-query-log-config/(.+)", {
        "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    }),
    kind("ec2", "prefix-list/(.+)", { "aws:ec2/managedPrefixList:ManagedPrefixList": "AWS::EC2::PrefixList" }),
    kind("route53", "hostedzone/(.+)", { "aws:route53/zone:Zone": "AWS::Route53::HostedZone" }),
    kind("ec2", "security-group/(.+)", {
        "aws:ec2/securityGroup:SecurityGroup": "AWS::EC2::SecurityGroup",
        "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": "AWS::EC2::SecurityGroup",
    }),
    kind("ec2", "security-group-rule/(.+)", {
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": "AWS::EC2::SecurityGroupIngress",
        "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": "AWS::EC2::SecurityGroupEgress",
    }),
    kind("ec2", "vpc-endpoint/(.+)", { "aws:ec2/vpcEndpoint:VpcEndpoint": "AWS::EC2::VPCEndpoint" }),
    kind("ec2", "internet-gateway/(.+)", { "aws:ec2/internetGateway:InternetGateway": "AWS::EC2::InternetGateway" }),
    kind("ec2", "natgateway/(.+)", { "aws:ec2/natGateway:NatGateway": "AWS::EC2::NatGateway" }),
    kind("ec2", "vpc-block-public-access-exclusion/(.+)", {
        "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion":
            "AWS::EC2::VPCBlockPublicAccessExclusion",
    }),
    kind("ec2", "transit-gateway/(.+)", {
        "aws:ec2transitgateway/transitGateway:TransitGateway": "AWS::EC2::TransitGateway",
    }),
    kind("ec2", "transit-gateway-route-table/(.+)", {
        "aws:ec2transitgateway/routeTable:RouteTable": "AWS::EC2::TransitGatewayRouteTable",
    }),
    kind("ec2", "transit-gateway-attachment/(.+)", {
        "aws:ec2transitgateway/vpcAttachment:VpcAttachment": "AWS::EC2::TransitGatewayAttachment",
    }),
    kind("ec2", "customer-gateway/(.+)", { "aws:ec2/customerGateway:CustomerGateway": "AWS::EC2::CustomerGateway" }),
    kind("ec2", "vpn-connection/(.+)", { "aws:ec2/vpnConnection:VpnConnection": "AWS::EC2::VPNConnection" }),
    kind("route53resolver", "resolver-endpoint/(.+)", {
        "aws:route53/resolverEndpoint:ResolverEndpoint": "AWS::Route53Resolver::ResolverEndpoint",
    }),
    kind("route53resolver", "resolver-rule/(.+)", {
        "aws:route53/resolverRule:ResolverRule": "AWS::Route53Resolver::ResolverRule",
    }),
    kindByArn("network-firewall", "firewall/.+", {
        "aws:networkfirewall/firewall:Firewall": "AWS::NetworkFirewall::Firewall",
    }),
    kindByArn("network-firewall", "firewall-policy/.+", {
        "aws:networkfirewall/firewallPolicy:FirewallPolicy": "AWS::NetworkFirewall::FirewallPolicy",
    }),
    kindByArn("network-firewall", "stateful-rulegroup/.+", {
        "aws:networkfirewall/ruleGroup:RuleGroup": "AWS::NetworkFirewall::RuleGroup",
    }),
    kind("kms", "key/(.+)", { "aws:kms/key:Key": "AWS::KMS::Key" }),
    kind("s3", "([^/]+)", { "aws:s3/bucket:Bucket": "AWS::S3::Bucket" }),
];

function kind(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^arn:[^:]+:${service}:[^:]*:\\d*:${path}$`), types };
}

/** A kind whose id is its ARN. */
function kindByArn(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^(arn:[^:]+:${service}:[^:]*:\\d*:${path})$`), types };
}

/** What an ARN and a tag `Name` tell. A kind that is not in the table has no types, and its ARN for an id. */
export function thingOf(arn: string, name: string | undefined): Thing {
    for (const { arn: pattern, types } of KINDS) {
        const id = pattern.exec(arn)?.[1];
        if (id !== undefined) {
            return { arn, id, name: name ?? id, types: Object.keys(types) };
        }
    }
    return { arn, id: arn, name: name ?? arn, types: [] };
}

/** The CloudFormation type of a Pulumi type in the table. */
export function cloudFormationType(type: string): string | undefined {
    return KINDS.map(({ types }) => types[type]).find((name) => name !== undefined);
}
