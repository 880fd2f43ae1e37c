import { NAME_LAWS, type NameKind } from "../../components/shared/naming";
import type { Limit } from "./limit";
import { anyOf, charactersOf } from "./measures";

/** Names of one kind: what they are of, by type and property. */
interface Named {
    readonly what: string;
    readonly source: string;
    readonly carriers: readonly (readonly [type: string, property: string])[];
}

/**
 * Kinds without a row of their own: an alias counts with what is in front of it, a catalog is a securable, names for people have
 * the limits of tags, and for the others we have no page that says how long they may be.
 */
type Unlisted = "alias" | "catalog" | "tagName" | "databricks" | "policyGroup" | "resourceShare";

const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";
const UNITY_CATALOG = "https://docs.databricks.com/aws/en/sql/language-manual/sql-ref-names";

const NAMES: Readonly<Record<Exclude<NameKind, Unlisted>, Named>> = {
    role: { what: "a role's name", source: IAM, carriers: [["aws:iam/role:Role", "name"]] },
    policy: { what: "a managed policy's name", source: IAM, carriers: [["aws:iam/policy:Policy", "name"]] },
    bucket: {
        what: "a bucket's name",
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
        carriers: [["aws:s3/bucket:Bucket", "bucket"]],
    },
    trail: {
        what: "a trail's name",
        source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-trail-naming-requirements.html",
        carriers: [["aws:cloudtrail/trail:Trail", "name"]],
    },
    logGroup: {
        what: "a log group's name",
        source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html",
        carriers: [["aws:cloudwatch/logGroup:LogGroup", "name"]],
    },
    topic: {
        what: "a topic's name",
        source: "https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html",
        carriers: [["aws:sns/topic:Topic", "name"]],
    },
    queue: {
        what: "a queue's name",
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html",
        carriers: [["aws:sqs/queue:Queue", "name"]],
    },
    function: {
        what: "a function's name",
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",
        carriers: [["aws:lambda/function:Function", "name"]],
    },
    eventRule: {
        what: "an event rule's name",
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html",
        carriers: [["aws:cloudwatch/eventRule:EventRule", "name"]],
    },
    alarm: {
        what: "an alarm's name",
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html",
        carriers: [["aws:cloudwatch/metricAlarm:MetricAlarm", "name"]],
    },
    configRule: {
        what: "a Config rule's name",
        source: "https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html",
        carriers: [["aws:cfg/rule:Rule", "name"]],
    },
    analyzer: {
        what: "an analyzer's name",
        source: "https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateAnalyzer.html",
        carriers: [["aws:accessanalyzer/analyzer:Analyzer", "analyzerName"]],
    },
    firewall: {
        what: "a firewall's name",
        source: "https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_CreateFirewall.html",
        carriers: [
            ["aws:networkfirewall/firewall:Firewall", "name"],
            ["aws:networkfirewall/firewallPolicy:FirewallPolicy", "name"],
            ["aws:networkfirewall/ruleGroup:RuleGroup", "name"],
        ],
    },
    prefixList: {
        what: "a prefix list's name",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html",
        carriers: [["aws:ec2/managedPrefixList:ManagedPrefixList", "name"]],
    },
    resolver: {
        what: "a resolver's name",
        source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html",
        carriers: [
            ["aws:route53/resolverEndpoint:ResolverEndpoint", "name"],
            ["aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig", "name"],
            ["aws:route53/resolverRule:ResolverRule", "name"],
        ],
    },
    securityGroup: {
        what: "a security group's name",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html",
        carriers: [["aws:ec2/securityGroup:SecurityGroup", "name"]],
    },
    connectivityConfig: {
        what: "a network connectivity config's name",
        source: "https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-network-connectivity-commands",
        carriers: [["databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig", "name"]],
    },
    networkPolicy: {
        what: "a network policy's id",
        source: "https://docs.databricks.com/aws/en/dev-tools/cli/reference/account-network-policies-commands",
        carriers: [["databricks:index/accountNetworkPolicy:AccountNetworkPolicy", "networkPolicyId"]],
    },
    metastore: {
        what: "a metastore's name",
        source: UNITY_CATALOG,
        carriers: [["databricks:index/metastore:Metastore", "name"]],
    },
    securable: {
        what: "a securable's name",
        source: UNITY_CATALOG,
        carriers: [
            ["databricks:index/catalog:Catalog", "name"],
            ["databricks:index/externalLocation:ExternalLocation", "name"],
            ["databricks:index/storageCredential:StorageCredential", "name"],
        ],
    },
};

/** What is in front of the name of an alias, and counts. */
const ALIAS = "alias/";

/** How long names may be, as the naming table says. */
export const NAME_LIMITS: readonly Limit[] = [
    ...Object.entries(NAMES).map(([kind, { what, source, carriers }]) => ({
        what: `characters of ${what}`,
        most: NAME_LAWS[kind as keyof typeof NAMES].maxLength,
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
