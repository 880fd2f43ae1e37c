import type { Thing } from "./findings";

/** How one kind of AWS resource is called in three languages. */
interface Kind {
    /** Service and path in an ARN; the group is the id. */
    readonly arn: RegExp;
    /** Pulumi type, and the CloudFormation type under which Cloud Control deletes it. */
    readonly types: Readonly<Record<string, string>>;
}

/**
 * Every kind that the program tags. IAM roles are missing on purpose: the Tagging API does not list them.
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
    kind("kms", "key/(.+)", { "aws:kms/key:Key": "AWS::KMS::Key" }),
    kind("s3", "([^/]+)", { "aws:s3/bucket:Bucket": "AWS::S3::Bucket" }),
];

function kind(service: string, path: string, types: Kind["types"]): Kind {
    return { arn: new RegExp(`^arn:[^:]+:${service}:[^:]*:\\d*:${path}$`), types };
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
