import type { Thing } from "./findings";

/** How one kind of AWS resource is called in three languages. */
interface Kind {
    /**
     * An ARN. The group `id` is what an import takes; without it that is the tag `Name`. The group `identifier` is what Cloud
     * Control takes, where that is something else.
     */
    readonly arn: RegExp;
    /** What an import and Cloud Control take, made of groups of the ARN, where it is no part of it. */
    readonly url?: string;
    /** Pulumi type, and the CloudFormation type under which Cloud Control deletes it, where it does. */
    readonly types: Readonly<Record<string, string | undefined>>;
}

/**
 * Every kind that the program tags. IAM roles are missing on purpose: the Tagging API does not list them; what else is of IAM
 * it lists in the first region of a partition only. Elastic IP addresses Cloud Control calls by two ids, of which one is here.
 *
 * Sources: AWS Service Authorization Reference (ARNs); the Import section of each resource's page in the AWS provider
 * documentation (ids); AWS CloudFormation resource reference, "Return values, Ref" (what Cloud Control calls the identifier).
 */
const KINDS: readonly Kind[] = [
    kind("ec2", "vpc/(?<id>.+)", { "aws:ec2/vpc:Vpc": "AWS::EC2::VPC" }),
    kind("ec2", "subnet/(?<id>.+)", { "aws:ec2/subnet:Subnet": "AWS::EC2::Subnet" }),
    kind("ec2", "route-table/(?<id>.+)", {
        "aws:ec2/routeTable:RouteTable": "AWS::EC2::RouteTable",
        "aws:ec2/defaultRouteTable:DefaultRouteTable": "AWS::EC2::RouteTable",
    }),
    kind("ec2", "network-acl/(?<id>.+)", {
        "aws:ec2/networkAcl:NetworkAcl": "AWS::EC2::NetworkAcl",
        "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": "AWS::EC2::NetworkAcl",
    }),
    kind("ec2", "vpc-flow-log/(?<id>.+)", { "aws:ec2/flowLog:FlowLog": "AWS::EC2::FlowLog" }),
    kind("route53resolver", "resolver-query-log-config/(?<id>.+)", {
        "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    }),
    kind("ec2", "prefix-list/(?<id>.+)", { "aws:ec2/managedPrefixList:ManagedPrefixList": "AWS::EC2::PrefixList" }),
    kind("route53", "hostedzone/(?<id>.+)", { "aws:route53/zone:Zone": "AWS::Route53::HostedZone" }),
    kind("ec2", "security-group/(?<id>.+)", {
        "aws:ec2/securityGroup:SecurityGroup": "AWS::EC2::SecurityGroup",
        "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": "AWS::EC2::SecurityGroup",
    }),
    kind("ec2", "security-group-rule/(?<id>.+)", {
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": "AWS::EC2::SecurityGroupIngress",
        "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": "AWS::EC2::SecurityGroupEgress",
    }),
    kind("ec2", "vpc-endpoint/(?<id>.+)", { "aws:ec2/vpcEndpoint:VpcEndpoint": "AWS::EC2::VPCEndpoint" }),
    kind("ec2", "internet-gateway/(?<id>.+)", {
        "aws:ec2/internetGateway:InternetGateway": "AWS::EC2::InternetGateway",
    }),
    kind("ec2", "natgateway/(?<id>.+)", { "aws:ec2/natGateway:NatGateway": "AWS::EC2::NatGateway" }),
    kind("ec2", "vpc-block-public-access-exclusion/(?<id>.+)", {
        "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion":
            "AWS::EC2::VPCBlockPublicAccessExclusion",
    }),
    kind("ec2", "transit-gateway/(?<id>.+)", {
        "aws:ec2transitgateway/transitGateway:TransitGateway": "AWS::EC2::TransitGateway",
    }),
    kind("ec2", "transit-gateway-route-table/(?<id>.+)", {
        "aws:ec2transitgateway/routeTable:RouteTable": "AWS::EC2::TransitGatewayRouteTable",
    }),
    kind("ec2", "transit-gateway-attachment/(?<id>.+)", {
        "aws:ec2transitgateway/vpcAttachment:VpcAttachment": "AWS::EC2::TransitGatewayAttachment",
    }),
    kind("ec2", "customer-gateway/(?<id>.+)", {
        "aws:ec2/customerGateway:CustomerGateway": "AWS::EC2::CustomerGateway",
    }),
    kind("ec2", "vpn-connection/(?<id>.+)", { "aws:ec2/vpnConnection:VpnConnection": "AWS::EC2::VPNConnection" }),
    kind("route53resolver", "resolver-endpoint/(?<id>.+)", {
        "aws:route53/resolverEndpoint:ResolverEndpoint": "AWS::Route53Resolver::ResolverEndpoint",
    }),
    kind("route53resolver", "resolver-rule/(?<id>.+)", {
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
    kind("ec2", "elastic-ip/(?<id>.+)", { "aws:ec2/eip:Eip": undefined }),
    deletedByArn("access-analyzer", "analyzer/(?<id>.+)", {
        "aws:accessanalyzer/analyzer:Analyzer": "AWS::AccessAnalyzer::Analyzer",
    }),
    kind("config", "config-rule/.+", { "aws:cfg/rule:Rule": "AWS::Config::ConfigRule" }),
    kindByArn("cloudtrail", "trail/(?<identifier>.+)", { "aws:cloudtrail/trail:Trail": "AWS::CloudTrail::Trail" }),
    kind("logs", "log-group:(?<id>[^:]+)(?::\\*)?", { "aws:cloudwatch/logGroup:LogGroup": "AWS::Logs::LogGroup" }),
    kind("cloudwatch", "alarm:(?<id>.+)", { "aws:cloudwatch/metricAlarm:MetricAlarm": "AWS::CloudWatch::Alarm" }),
    kindByArn("sns", "[^:]+", { "aws:sns/topic:Topic": "AWS::SNS::Topic" }),
    {
        arn: /^arn:[^:]+:sqs:(?<region>[^:]+):(?<account>\d+):(?<queue>[^:]+)$/,
        url: "https://sqs.$<region>.amazonaws.com/$<account>/$<queue>",
        types: { "aws:sqs/queue:Queue": "AWS::SQS::Queue" },
    },
    deletedByArn("events", "rule/(?<id>.+)", { "aws:cloudwatch/eventRule:EventRule": "AWS::Events::Rule" }),
    kind("lambda", "function:(?<id>[^:]+)", { "aws:lambda/function:Function": "AWS::Lambda::Function" }),
    kindByArn("iam", "policy/.+", { "aws:iam/policy:Policy": "AWS::IAM::ManagedPolicy" }),
    kindByArn("iam", "oidc-provider/.+", {
        "aws:iam/openIdConnectProvider:OpenIdConnectProvider": "AWS::IAM::OIDCProvider",
    }),
    kind("kms", "key/(?<id>.+)", { "aws:kms/key:Key": "AWS::KMS::Key" }),
    kind("s3", "(?<id>[^/]+)", { "aws:s3/bucket:Bucket": "AWS::S3::Bucket" }),
];

function kind(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^${arnOf(service, path)}$`), types };
}

/** A kind whose id is its ARN. */
function kindByArn(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^(?<id>${arnOf(service, path)})$`), types };
}

/** A kind that Cloud Control calls by its ARN. */
function deletedByArn(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^(?<identifier>${arnOf(service, path)})$`), types };
}

function arnOf(service: string, path: string): string {
    return `arn:[^:]+:${service}:[^:]*:\\d*:${path}`;
}

/** What an ARN and a tag `Name` tell. A kind that is not in the table has no types, and its ARN for an id. */
export function thingOf(arn: string, name: string | undefined): Thing {
    for (const { arn: pattern, url, types } of KINDS) {
        const match = pattern.exec(arn);
        if (match !== null) {
            const inUrl = url === undefined ? undefined : arn.replace(pattern, url);
            const id = match.groups?.["id"] ?? inUrl ?? name ?? arn;
            return { arn, id, name: name ?? id, types: Object.keys(types) };
        }
    }
    return { arn, id: arn, name: name ?? arn, types: [] };
}

/** The CloudFormation type of a Pulumi type in the table. */
export function cloudFormationType(type: string): string | undefined {
    return KINDS.map(({ types }) => types[type]).find((name) => name !== undefined);
}

/** What Cloud Control calls a thing. */
export function identifierOf({ arn = "", id }: Thing): string {
    return KINDS.map(({ arn: pattern }) => pattern.exec(arn)?.groups?.["identifier"]).find(Boolean) ?? id;
}
