import type { Graph } from "../../planner/graph";
import type { RecordedResource } from "../../planner/recording";
import { isObject, type Properties, type Value } from "../../planner/values";
import { changing, claim, doubling, giving, without } from "../support/claims";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";

claim(21, "the privileges on a securable are in one place, and each principal has one row there", {
    check: (graph) => [
        ...repeated(graph.ofType(GRANTS), securable),
        ...repeated(graph.ofType(GRANT), (grant) => `${securable(grant)} ${JSON.stringify(grant.inputs["principal"])}`),
        ...repeated([...graph.ofType(GRANTS), ...oneOfEach(graph.ofType(GRANT), securable)], securable),
        ...graph.ofType(GRANTS).flatMap(({ name, inputs }) => doubled(name, principals(inputs["grants"]))),
    ],
    breaks: {
        "two lists of privileges": doubling(GRANTS),
        "a list and a single privilege": doubling(GRANTS, ({ inputs: { grants: _, ...where } }) => ({
            type: GRANT,
            inputs: { ...where, principal: "analysts", privileges: ["SELECT"] },
        })),
        "two rows for one principal": changing(GRANTS, ({ inputs }) => ({
            inputs: { ...inputs, grants: [rows(inputs["grants"]), rows(inputs["grants"])].flat() },
        })),
    },
});

/** What a grant is about: all but who may do what. */
function securable({
    inputs: { grants: _grants, principal: _principal, privileges: _privileges, ...where },
}: RecordedResource): string {
    return JSON.stringify(where);
}

const rows = (grants: Value | undefined): readonly Value[] =>
    Array.isArray(grants) ? (grants as readonly Value[]) : [];

const principals = (grants: Value | undefined): readonly string[] =>
    rows(grants).map((row) => JSON.stringify(isObject(row) ? row["principal"] : row));

const PERMISSIONS = "databricks:index/permissions:Permissions";
const RULE_SET = "databricks:index/accessControlRuleSet:AccessControlRuleSet";
const WORKSPACE_CONF = "databricks:index/workspaceConf:WorkspaceConf";

claim(22, "the permissions of an object, a rule set and a workspace's switches are each in one place", {
    check: (graph) => [
        ...repeated(graph.ofType(PERMISSIONS), ({ inputs: { accessControls: _, ...object } }) =>
            JSON.stringify(object),
        ),
        ...repeated(graph.ofType(RULE_SET), ({ inputs }) => JSON.stringify(inputs["name"])),
        ...repeated(graph.ofType(WORKSPACE_CONF), ({ provider }) => provider ?? ""),
    ],
    breaks: {
        "two permissions of one object": doubling(PERMISSIONS),
        "two rule sets of one name": doubling(RULE_SET),
        "two sets of switches of one workspace": doubling(PERMISSIONS, { type: WORKSPACE_CONF }, 2),
    },
});

const BUCKET = "aws:s3/bucket:Bucket";
const NOTIFICATION = "aws:s3/bucketNotification:BucketNotification";

/** What every bucket has exactly one of. */
const SIDE_RESOURCES = [
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    "aws:s3/bucketPolicy:BucketPolicy",
    "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketVersioning:BucketVersioning",
];

/** All that a bucket itself is told; the rest is in the side resources. */
const BUCKET_INPUTS = ["bucket", "forceDestroy", "tags"];

claim(23, "each of a bucket's settings is in exactly one place, and notifications go to EventBridge alone", {
    check: (graph) => [
        ...graph.ofType(BUCKET).flatMap(({ name, inputs }) => [
            ...SIDE_RESOURCES.filter((type) => sideResources(graph, type, inputs).length !== 1).map(
                (type) => `${name} has ${String(sideResources(graph, type, inputs).length)} of ${type}`,
            ),
            ...Object.keys(inputs)
                .filter((input) => !BUCKET_INPUTS.includes(input))
                .map((input) => `${name} has ${input} inside`),
        ]),
        ...repeated(graph.ofType(NOTIFICATION), ({ inputs }) => JSON.stringify(inputs["bucket"])),
        ...graph
            .ofType(NOTIFICATION)
            .filter(({ inputs: { bucket: _, ...targets } }) => JSON.stringify(targets) !== '{"eventbridge":true}')
            .map(({ name }) => `${name} notifies more than EventBridge`),
    ],
    breaks: {
        ...Object.fromEntries(SIDE_RESOURCES.map((type) => [`a second ${kindOf(type)}`, doubling(type)])),
        ...Object.fromEntries(SIDE_RESOURCES.map((type) => [`no ${kindOf(type)}`, without(type)])),
        "a policy inside the bucket": giving(BUCKET, { policy: "{}" }),
        "two notifications": doubling(BUCKET, notification, 2),
        "a notification to a queue": doubling(BUCKET, ({ inputs: { bucket = null } }) => ({
            type: NOTIFICATION,
            inputs: { bucket, eventbridge: true, queues: [{ queueArn: "arn:aws:sqs:eu-west-1:111122223333:q" }] },
        })),
    },
});

/** What an account, a region of one or a Databricks account has once. Each takes the place of the one before. */
const SINGLETONS = [
    "aws:cfg/deliveryChannel:DeliveryChannel",
    "aws:cfg/recorder:Recorder",
    "aws:cloudtrail/trail:Trail",
    "aws:ebs/encryptionByDefault:EncryptionByDefault",
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
    "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings",
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
    "aws:lakeformation/dataLakeSettings:DataLakeSettings",
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    "databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting",
    "databricks:index/metastore:Metastore",
    "databricks:index/mwsLogDelivery:MwsLogDelivery",
];

claim(25, "what an account has once is made once, by the foundation alone", {
    check: (graph, { layers }) => [
        ...SINGLETONS.filter((type) => graph.count(type) > 1).map((type) => `there are two of ${kindOf(type)}`),
        ...SINGLETONS.filter((type) => graph.count(type) > 0 && !layers.includes("foundation")).map(
            (type) => `an environment makes a ${kindOf(type)}`,
        ),
    ],
    breaks: {
        ...Object.fromEntries(SINGLETONS.map((type) => [`a second ${kindOf(type)}`, doubling(type)])),
        "a metastore of an environment": doubling("databricks:index/catalog:Catalog", {
            type: "databricks:index/metastore:Metastore",
        }),
    },
});

function sideResources(graph: Graph, type: string, { bucket }: Properties): readonly RecordedResource[] {
    return graph.ofType(type).filter(({ inputs }) => inputs["bucket"] === bucket);
}

function kindOf(type: string): string {
    return type.slice(type.lastIndexOf(":") + 1);
}

function notification({ inputs: { bucket = null } }: RecordedResource): Partial<RecordedResource> {
    return { type: NOTIFICATION, inputs: { bucket, eventbridge: true } };
}

/** Resources that are about the same thing. */
function repeated(
    resources: readonly RecordedResource[],
    thing: (resource: RecordedResource) => string,
): readonly string[] {
    return doubled(
        "the stack",
        resources.map((resource) => thing(resource)),
    );
}

function doubled(where: string, things: readonly string[]): readonly string[] {
    return things
        .filter((thing, index) => things.indexOf(thing) < index)
        .map((thing) => `${where} has two for ${thing}`);
}

function oneOfEach(
    resources: readonly RecordedResource[],
    thing: (resource: RecordedResource) => string,
): readonly RecordedResource[] {
    return [...new Map(resources.map((resource) => [thing(resource), resource])).values()];
}
