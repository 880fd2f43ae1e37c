import { NAME_LAWS, type NameKind } from "../../components/shared/naming";
import type { Limit } from "./limit";
import { anyOf, charactersOf } from "./measures";

/** Names of one kind: what they are of, by type and property. */
interface Named {
    readonly what: string;
    readonly kind: NameKind;
    readonly source: string;
    readonly carriers: readonly (readonly [type: string, property: string])[];
}

const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const UNITY_CATALOG = "https://docs.databricks.com/aws/en/sql/language-manual/sql-ref-names";

const NAMES: readonly Named[] = [
    { what: "a role's name", kind: "role", source: IAM, carriers: [["aws:iam/role:Role", "name"]] },
    { what: "a managed policy's name", kind: "policy", source: IAM, carriers: [["aws:iam/policy:Policy", "name"]] },
    {
        what: "a bucket's name",
        kind: "bucket",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
        carriers: [["aws:s3/bucket:Bucket", "bucket"]],
    },
    {
        what: "a trail's name",
        kind: "trail",
        source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html",
        carriers: [["aws:cloudtrail/trail:Trail", "name"]],
    },
    {
        what: "a log group's name",
        kind: "logGroup",
        source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html",
        carriers: [["aws:cloudwatch/logGroup:LogGroup", "name"]],
    },
    {
        what: "a topic's name",
        kind: "topic",
        source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html",
        carriers: [["aws:sns/topic:Topic", "name"]],
    },
    {
        what: "an alarm's name",
        kind: "alarm",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        carriers: [["aws:cloudwatch/metricAlarm:MetricAlarm", "name"]],
    },
    {
        what: "a Config rule's name",
        kind: "configRule",
        source: "https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html",
        carriers: [["aws:cfg/rule:Rule", "name"]],
    },
    {
        what: "an analyzer's name",
        kind: "analyzer",
        source: "https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateAnalyzer.html",
        carriers: [["aws:accessanalyzer/analyzer:Analyzer", "analyzerName"]],
    },
    {
        what: "a firewall's name",
        kind: "firewall",
        source: "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html",
        carriers: [
            ["aws:networkfirewall/firewall:Firewall", "name"],
            ["aws:networkfirewall/firewallPolicy:FirewallPolicy", "name"],
            ["aws:networkfirewall/ruleGroup:RuleGroup", "name"],
        ],
    },
    {
        what: "a prefix list's name",
        kind: "prefixList",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html",
        carriers: [["aws:ec2/managedPrefixList:ManagedPrefixList", "name"]],
    },
    {
        what: "a resolver's name",
        kind: "resolver",
        source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html",
        carriers: [
            ["aws:route53/resolverEndpoint:ResolverEndpoint", "name"],
            ["aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig", "name"],
            ["aws:route53/resolverRule:ResolverRule", "name"],
        ],
    },
    {
        what: "a security group's name",
        kind: "securityGroup",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html",
        carriers: [["aws:ec2/securityGroup:SecurityGroup", "name"]],
    },
    {
        what: "a network connectivity config's name",
        kind: "connectivityConfig",
        source: "https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-network-connectivity-commands",
        carriers: [["databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig", "name"]],
    },
    {
        what: "a network policy's id",
        kind: "networkPolicy",
        source: "https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-network-policies-commands",
        carriers: [["databricks:index/accountNetworkPolicy:AccountNetworkPolicy", "networkPolicyId"]],
    },
    {
        what: "a metastore's name",
        kind: "metastore",
        source: UNITY_CATALOG,
        carriers: [["databricks:index/metastore:Metastore", "name"]],
    },
    {
        what: "a securable's name",
        kind: "securable",
        source: UNITY_CATALOG,
        carriers: [
            ["databricks:index/catalog:Catalog", "name"],
            ["databricks:index/externalLocation:ExternalLocation", "name"],
            ["databricks:index/storageCredential:StorageCredential", "name"],
        ],
    },
];

/** What is in front of the name of an alias, and counts. */
const ALIAS = "alias/";

/** How long names may be, as the naming table says. */
export const NAME_LIMITS: readonly Limit[] = [
    ...NAMES.map(({ what, kind, source, carriers }) => ({
        what: `characters of ${what}`,
        most: NAME_LAWS[kind].maxLength,
        source,
        measure: anyOf(carriers.map(([type, property]) => charactersOf(type, property))),
    })),
    {
        what: "characters of an alias",
        most: NAME_LAWS.alias.maxLength + ALIAS.length,
        source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html",
        measure: charactersOf("aws:kms/alias:Alias", "name"),
    },
];
