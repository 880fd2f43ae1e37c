import { Graph } from "../../../planner/graph";
import type { RecordedResource } from "../../../planner/recording";
import type { Properties } from "../../../planner/values";
import { UNKNOWN } from "../../../planner/wire";
import { changing, giving, without, type Break, type StackName } from "../../support/claims";
import { adding, rewriting } from "../../support/policyDocuments";

/** A fault in a real stack that one rule is there for. */
export interface Mutation {
    /** The stack that is given the fault. @default dev */
    readonly stack?: StackName;
    readonly mutate: Break;
    /** The type of the resources that the rule must object to, all of them. */
    readonly guilty: string;
    /** The same inputs without their values, of which the rule must say that it cannot decide. @default none: it need not read them */
    readonly blind?: Break;
}

/** Gives inputs to all resources of a type. */
const set = (guilty: string, inputs: Properties): Mutation => ({
    mutate: giving(guilty, inputs),
    guilty,
    blind: giving(guilty, Object.fromEntries(Object.keys(inputs).map((key) => [key, UNKNOWN]))),
});

/** Takes an input from all resources of a type. Whether it is there is known without its value. */
const unset = (guilty: string, input: string): Mutation => ({
    mutate: changing(guilty, ({ inputs: { [input]: _, ...inputs } }) => ({ inputs })),
    guilty,
});

const KEY = "aws:kms/key:Key";
const BUCKET = "aws:s3/bucket:Bucket";
const BUCKET_POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const ENCRYPTION = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const PUBLIC_ACCESS_BLOCK = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const VPC = "aws:ec2/vpc:Vpc";
const SUBNET = "aws:ec2/subnet:Subnet";
const INGRESS = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";
const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";
const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const NETWORK = "databricks:index/mwsNetworks:MwsNetworks";
const ACCESS = "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings";

const TOPIC = "aws:sns/topic:Topic";
const TRAIL = "aws:cloudtrail/trail:Trail";
const PERMISSION = "aws:lambda/permission:Permission";
const QUEUE = "aws:sqs/queue:Queue";

const OBJECT = "arn:aws:s3:::acme-dev-root-111122223333-eu-west-1/one";
const READ = { Effect: "Allow", Action: "s3:GetObject", Resource: OBJECT };

/** Adds a resource, made from one that is there. */
const beside =
    (type: string, make: (model: RecordedResource) => Partial<RecordedResource>): Break =>
    (graph) => {
        const [model] = graph.ofType(type);
        const added = model === undefined ? [] : [{ ...model, urn: `${model.urn}-added`, ...make(model) }];
        return new Graph({ resources: [...graph.resources, ...added], reads: graph.reads, invokes: graph.invokes });
    };

/** The same stack as one of an organisation's audit account. */
const ofAuditAccount: Break = (graph) => {
    const renamed = (urn: string): string => urn.replace(/^urn:pulumi:[^:]+/, "urn:pulumi:audit");
    const resources = graph.resources.map((resource) => ({
        ...resource,
        urn: renamed(resource.urn),
        ...(resource.parent !== undefined && { parent: renamed(resource.parent) }),
    }));
    return new Graph({ resources, reads: graph.reads, invokes: graph.invokes });
};

/** Somebody else hears of what is published. */
const subscribed = beside(TOPIC, ({ urn }) => ({
    type: "aws:sns/topicSubscription:TopicSubscription",
    name: "subscription",
    inputs: { protocol: "lambda", topic: UNKNOWN },
    propertyDependencies: { topic: [urn] },
}));

/** A queue that is for something, with nothing for what cannot be handled. */
const withoutDeadLetters: Break = (graph) => {
    const ordinary = changing(QUEUE, ({ inputs: { redriveAllowPolicy: _, ...inputs } }) => ({ name: "jobs", inputs }));
    const unused = without("aws:cloudwatch/eventTarget:EventTarget");
    return without("aws:lambda/function:Function")(unused(ordinary(graph)));
};

/** Lets in whatever a new prefix list holds, which here is everybody. */
const openPrefixList: Break = (graph) => {
    const urn = "urn:pulumi:dev::lakehouse::aws:ec2/managedPrefixList:ManagedPrefixList::everybody";
    const list = beside(VPC, () => ({
        urn,
        type: "aws:ec2/managedPrefixList:ManagedPrefixList",
        name: "everybody",
        inputs: { name: "everybody", addressFamily: "IPv4", maxEntries: 1, entries: [{ cidr: "0.0.0.0/0" }] },
    }));
    const rules = changing(INGRESS, ({ inputs, propertyDependencies }) => ({
        inputs: { ...inputs, prefixListId: UNKNOWN },
        propertyDependencies: { ...propertyDependencies, prefixListId: [urn] },
    }));
    return rules(list(graph));
};

/** Takes the lock from a bucket, and has Databricks deliver its logs to it. */
const deliveringToBucket: Break = (graph) => {
    const configuration = "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations";
    const unlocked = changing(BUCKET, ({ inputs: { objectLockEnabled: _, ...inputs } }) => ({ inputs }));
    const configured = beside(BUCKET, ({ urn }) => ({
        type: configuration,
        inputs: { bucketName: UNKNOWN },
        propertyDependencies: { bucketName: [urn] },
    }));
    const delivered = beside(configuration, ({ urn }) => ({
        type: "databricks:index/mwsLogDelivery:MwsLogDelivery",
        inputs: { logType: "AUDIT_LOGS" },
        propertyDependencies: { storageConfigurationId: [urn] },
    }));
    const withoutLocks = without("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration");
    const { resources, reads, invokes } = delivered(configured(withoutLocks(unlocked(graph))));
    // To the bucket of AWS Config nothing of Databricks is delivered.
    return new Graph({
        resources: resources.filter(({ name }) => name !== "config-history-data-bucket"),
        reads,
        invokes,
    });
};

/**
 * What a rule is there for, done by hand to a stack that has none of it, by the rule's name. A rule that is not here and is about
 * something that our program makes is proven with the inputs of its own cases.
 */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
    "account-log-bucket-lock": { stack: "foundation", mutate: deliveringToBucket, guilty: BUCKET },
    "cloudtrail-organization": { stack: "foundation", mutate: ofAuditAccount, guilty: TRAIL },
    "compute-access-mode": set(CLUSTER, { dataSecurityMode: "NONE" }),
    "compute-auto-termination": set(CLUSTER, { autoterminationMinutes: 0 }),
    "compute-bounded-size": set(CLUSTER, { autoscale: { minWorkers: 1, maxWorkers: 500 } }),
    "compute-cluster-policy": unset(CLUSTER, "policyId"),
    "compute-supported-runtime": set(CLUSTER, { sparkVersion: "9.1.x-scala2.12" }),
    "iam-public-principal": {
        mutate: adding(BUCKET_POLICY, { ...READ, Principal: "*" }),
        guilty: BUCKET_POLICY,
        blind: giving(BUCKET_POLICY, { policy: UNKNOWN }),
    },
    "iam-wildcard-action": {
        mutate: adding(ROLE_POLICY, { ...READ, Action: "s3:*" }),
        guilty: ROLE_POLICY,
        blind: giving(ROLE_POLICY, { policy: UNKNOWN }),
    },
    "iam-wildcard-resource": {
        mutate: adding(ROLE_POLICY, { ...READ, Resource: "*" }),
        guilty: ROLE_POLICY,
        blind: giving(ROLE_POLICY, { policy: UNKNOWN }),
    },
    "identity-job-service-principal": set(JOB, { runAs: { userName: "someone@example.com" } }),
    "identity-personal-token": { mutate: giving(WORKSPACE, { token: {} }), guilty: WORKSPACE },
    "kms-key-rotation": set(KEY, { enableKeyRotation: false }),
    "lambda-public-permission": {
        stack: "foundation",
        mutate: changing(PERMISSION, ({ inputs: { sourceAccount: _, ...inputs } }) => ({
            inputs: { ...inputs, principal: "*" },
        })),
        guilty: PERMISSION,
    },
    "lifecycle-protect-stateful": {
        stack: "prod",
        mutate: changing(WORKSPACE, { protect: false }),
        guilty: WORKSPACE,
    },
    "network-open-ingress": set(INGRESS, { cidrIpv4: "0.0.0.0/0" }),
    "network-open-prefix-list": { mutate: openPrefixList, guilty: INGRESS },
    "network-subnet-public-ip": set(SUBNET, { mapPublicIpOnLaunch: true }),
    "network-workspace-internet-path": {
        mutate: beside(VPC, ({ urn }) => ({
            type: "aws:ec2/internetGateway:InternetGateway",
            name: "gateway",
            inputs: { vpcId: UNKNOWN },
            propertyDependencies: { vpcId: [urn] },
        })),
        guilty: VPC,
    },
    "s3-bucket-side-resources": { mutate: without(PUBLIC_ACCESS_BLOCK), guilty: BUCKET },
    "s3-encryption-key": set(ENCRYPTION, {
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" }, bucketKeyEnabled: true }],
    }),
    "s3-policy-requires-tls": {
        mutate: rewriting(
            ({ Effect }, { type }) => type === BUCKET_POLICY && Effect === "Deny",
            () => [],
        ),
        guilty: BUCKET_POLICY,
        blind: giving(BUCKET_POLICY, { policy: UNKNOWN }),
    },
    "s3-public-access-block": set(PUBLIC_ACCESS_BLOCK, { blockPublicPolicy: false }),
    "s3-public-acl": set(BUCKET, { acl: "public-read" }),
    "tags-key-spelling": set(VPC, { tags: { Name: "acme", Owner: "somebody" } }),
    "tags-values": set(VPC, { tags: { Name: "acme", environment: "" } }),
    "workspace-key-use-cases": {
        mutate: giving("databricks:index/mwsCustomerManagedKeys:MwsCustomerManagedKeys", { useCases: [] }),
        guilty: WORKSPACE,
    },
    "workspace-security-groups": { mutate: giving(INGRESS, { cidrIpv4: "10.0.0.0/8" }), guilty: NETWORK },
    "sqs-dead-letter": { stack: "foundation", mutate: withoutDeadLetters, guilty: QUEUE },
    "sns-delivery-logging": { stack: "foundation", mutate: subscribed, guilty: TOPIC },
    "tags-aws-resources": { mutate: giving(VPC, { tags: { Name: "acme" } }), guilty: VPC },
    "tags-databricks-levels": { mutate: giving(CLUSTER, { customTags: {} }), guilty: CLUSTER },
    "workspace-customer-managed-keys": unset(WORKSPACE, "storageCustomerManagedKeyId"),
    "workspace-enterprise-tier": set(WORKSPACE, { pricingTier: "PREMIUM" }),
    "workspace-private-link": unset(WORKSPACE, "privateAccessSettingsId"),
    "workspace-public-access": { ...set(ACCESS, { publicAccessEnabled: true }), stack: "staging" },
    "workspace-vpc-endpoints": set(NETWORK, { vpcEndpoints: { restApis: ["vpce"], dataplaneRelays: [] } }),
};
