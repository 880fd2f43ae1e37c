import { NAME_LAWS, type NameKind } from "../../components/shared/naming";
import type { PlannedStack } from "../../planner/plannedStack";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Properties } from "../../planner/values";
import { changing, giving, rule } from "../support/claims";

const BUCKET = "aws:s3/bucket:Bucket";

rule("the logical name of what is inside a component begins with the component's", {
    check: (graph) =>
        graph.resources.flatMap(({ name, parent = "" }) => {
            const component = graph.get(parent);
            return component === undefined || component === graph.root || name.startsWith(`${component.name}-`)
                ? []
                : [`${name} is inside ${component.name}`];
        }),
    breaks: {
        "a bucket with a name of its own": changing(BUCKET, { name: "bucket" }),
        "a component with a name of its own": changing("lakehouse:shared:SecureBucket", { name: "data" }),
    },
});

rule("no logical name says where the stack is deployed", {
    check: (graph, { settings: { values } }) =>
        graph.resources
            .filter((resource) => resource !== graph.root)
            .flatMap(({ name }) =>
                ["environment", "prefix", "region", "awsAccountId"]
                    .filter((setting) => words(name).includes(words(String(values[setting]))))
                    .map((setting) => `${name} contains the ${setting}`),
            ),
    breaks: {
        "the environment in a name": changing(BUCKET, ({ name, inputs }) => ({
            name: `${name}-${String(tagsOf(inputs)["environment"])}`,
        })),
        "the region in a name": changing(BUCKET, ({ name }) => ({ name: `eu-west-1-${name}` })),
        "the account in a name": changing(BUCKET, ({ name }) => ({ name: `${name}-111122223333` })),
    },
});

/** A name in which whole words can be found: `prod` is not in `products`. */
function words(name: string): string {
    return `-${name}-`;
}

/** Inputs that are the physical name of the resource itself, with the kind in the naming table. */
const PHYSICAL_NAMES: Readonly<Record<string, Readonly<Record<string, NameKind>>>> = {
    "aws:accessanalyzer/analyzer:Analyzer": { analyzerName: "analyzer" },
    "aws:cfg/deliveryChannel:DeliveryChannel": { name: "configRule" },
    "aws:cfg/recorder:Recorder": { name: "configRule" },
    "aws:cfg/rule:Rule": { name: "configRule" },
    "aws:cloudtrail/trail:Trail": { name: "trail" },
    "aws:cloudwatch/logGroup:LogGroup": { name: "logGroup" },
    "aws:cloudwatch/logMetricFilter:LogMetricFilter": { name: "alarm" },
    "aws:cloudwatch/eventRule:EventRule": { name: "eventRule" },
    "aws:cloudwatch/metricAlarm:MetricAlarm": { name: "alarm" },
    "aws:ec2/managedPrefixList:ManagedPrefixList": { name: "prefixList" },
    "aws:ec2/securityGroup:SecurityGroup": { name: "securityGroup" },
    "aws:ram/resourceShare:ResourceShare": { name: "resourceShare" },
    "aws:iam/policy:Policy": { name: "policy" },
    "aws:iam/role:Role": { name: "role" },
    "aws:kms/alias:Alias": { name: "alias" },
    "aws:lambda/function:Function": { name: "function" },
    "aws:networkfirewall/firewall:Firewall": { name: "firewall" },
    "aws:networkfirewall/firewallPolicy:FirewallPolicy": { name: "firewall" },
    "aws:networkfirewall/ruleGroup:RuleGroup": { name: "firewall" },
    "aws:route53/resolverEndpoint:ResolverEndpoint": { name: "resolver" },
    "aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig": { name: "resolver" },
    "aws:route53/resolverRule:ResolverRule": { name: "resolver" },
    "aws:s3/bucket:Bucket": { bucket: "bucket" },
    "databricks:index/budgetPolicy:BudgetPolicy": { policyName: "databricks" },
    "aws:sns/topic:Topic": { name: "topic" },
    "aws:sqs/queue:Queue": { name: "queue" },
    "databricks:index/catalog:Catalog": { name: "catalog" },
    "databricks:index/cluster:Cluster": { clusterName: "databricks" },
    "databricks:index/clusterPolicy:ClusterPolicy": { name: "databricks" },
    "databricks:index/externalLocation:ExternalLocation": { name: "securable" },
    "databricks:index/job:Job": { name: "databricks" },
    "databricks:index/metastore:Metastore": { name: "metastore" },
    "databricks:index/mwsCredentials:MwsCredentials": { credentialsName: "databricks" },
    "databricks:index/mwsLogDelivery:MwsLogDelivery": { configName: "databricks" },
    "databricks:index/mwsNetworks:MwsNetworks": { networkName: "databricks" },
    "databricks:index/accountNetworkPolicy:AccountNetworkPolicy": { networkPolicyId: "networkPolicy" },
    "databricks:index/mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig": { name: "connectivityConfig" },
    "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings": { privateAccessSettingsName: "databricks" },
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": { storageConfigurationName: "databricks" },
    "databricks:index/mwsVpcEndpoint:MwsVpcEndpoint": { vpcEndpointName: "databricks" },
    "databricks:index/mwsWorkspaces:MwsWorkspaces": { workspaceName: "databricks" },
    "databricks:index/servicePrincipal:ServicePrincipal": { displayName: "databricks" },
    "databricks:index/sqlEndpoint:SqlEndpoint": { name: "databricks" },
    "databricks:index/storageCredential:StorageCredential": { name: "securable" },
    "pulumiservice:index:PolicyGroup": { name: "policyGroup" },
};

/** Inputs that name something else, or follow a pattern that Databricks sets. */
const NAMES_OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
    "aws:cfg/deliveryChannel:DeliveryChannel": ["s3BucketName"],
    "aws:cfg/recorderStatus:RecorderStatus": ["name"],
    "aws:cloudtrail/trail:Trail": ["s3BucketName"],
    "aws:cloudwatch/logMetricFilter:LogMetricFilter": ["logGroupName"],
    "aws:cloudwatch/metricAlarm:MetricAlarm": ["metricName"],
    "aws:iam/serviceLinkedRole:ServiceLinkedRole": ["awsServiceName"],
    "aws:ec2/vpcEndpoint:VpcEndpoint": ["serviceName"],
    "aws:route53/record:Record": ["name"],
    "aws:route53/resolverRule:ResolverRule": ["domainName"],
    "aws:route53/zone:Zone": ["name"],
    "databricks:index/accessControlRuleSet:AccessControlRuleSet": ["name"],
    "databricks:index/externalLocation:ExternalLocation": ["credentialName"],
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations": ["bucketName"],
    // What is in a catalog is named after it, by its full name.
    "databricks:index/schema:Schema": ["name", "catalogName"],
    "databricks:index/volume:Volume": ["name", "catalogName", "schemaName"],
    "pulumiservice:index:PolicyGroup": ["organizationName"],
};

rule("a physical name has prefix, environment and what its kind asks for, and fits", {
    check: (graph, stack) =>
        graph.resources.flatMap((resource) => [
            ...unknownNames(resource),
            ...physicalNames(resource).flatMap(({ kind, name }) =>
                nameProblems(kind, name, stack).map((problem) => `${resource.name}: ${name} ${problem}`),
            ),
        ]),
    breaks: {
        "a bucket of no environment": giving(BUCKET, { bucket: "acme-lake-111122223333-eu-west-1" }),
        "a bucket that another account may have": changing(BUCKET, ({ inputs }) => ({
            inputs: { ...inputs, bucket: String(inputs["bucket"]).replace(/-\d{12}/, "") },
        })),
        "a role that another region may have": changing("aws:iam/role:Role", ({ inputs }) => ({
            inputs: { ...inputs, name: String(inputs["name"]).replace("-eu-west-1", "") },
        })),
        "a role with too long a name": changing("aws:iam/role:Role", ({ inputs }) => ({
            inputs: { ...inputs, name: String(inputs["name"]).replace("-eu", `-${"x".repeat(64)}-eu`) },
        })),
        "a catalog that has to be quoted": changing("databricks:index/catalog:Catalog", ({ inputs }) => ({
            inputs: { ...inputs, name: String(inputs["name"]).replaceAll("_", "-") },
        })),
        "a tag with a name of its own": giving(BUCKET, { tags: { Name: "lake" } }),
        "a name that is not in the table": giving("aws:ec2/vpc:Vpc", { vpcName: "acme-dev-vpc" }),
    },
});

/** Inputs that look like a name and are in no table. */
function unknownNames({ name, type, inputs }: RecordedResource): readonly string[] {
    const known = [...Object.keys(PHYSICAL_NAMES[type] ?? {}), ...(NAMES_OF_OTHERS[type] ?? [])];
    return Object.keys(inputs)
        .filter((input) => /^name$|Name$/.test(input) && !known.includes(input))
        .map((input) => `${name} (${type}) has a name, ${input}, that is in no table`);
}

interface PhysicalName {
    readonly kind: NameKind;
    readonly name: string;
}

function physicalNames({ type, inputs }: RecordedResource): readonly PhysicalName[] {
    const given = Object.entries(PHYSICAL_NAMES[type] ?? {}).map(([input, kind]) => ({ kind, value: inputs[input] }));
    const tag = { kind: "tagName" as const, value: tagsOf(inputs)["Name"] };
    return [...given, tag].flatMap(({ kind, value }) => (value === undefined ? [] : [{ kind, name: String(value) }]));
}

function tagsOf({ tags }: Properties): Properties {
    return isObject(tags) ? tags : {};
}

function nameProblems(kind: NameKind, name: string, stack: PlannedStack): readonly string[] {
    const { beginning, end } = frameOf(kind, stack);
    const { maxLength, pattern } = NAME_LAWS[kind];
    return [
        ...(name.replace(/^alias\//, "").startsWith(beginning) ? [] : [`does not begin with ${beginning}`]),
        ...(name.endsWith(end) ? [] : [`does not end in ${end}`]),
        ...(name.length <= maxLength ? [] : [`is longer than ${String(maxLength)} characters`]),
        ...(pattern.test(name) ? [] : [`has characters that a ${kind} cannot have`]),
    ];
}

/** How all names of a kind begin and end. */
function frameOf(kind: NameKind, { settings }: PlannedStack): { readonly beginning: string; readonly end: string } {
    const [prefix, environment, account, region] = ["prefix", "environment", "awsAccountId", "region"].map((setting) =>
        String(settings.values[setting]),
    );
    const beginning = `${String(prefix)}-${String(environment)}-`;
    switch (kind) {
        case "bucket":
            return { beginning, end: `-${String(account)}-${String(region)}` };
        case "policy":
        case "role":
            return { beginning, end: `-${String(region)}` };
        case "catalog":
            return { beginning: beginning.replaceAll("-", "_"), end: "" };
        default:
            return { beginning, end: "" };
    }
}
