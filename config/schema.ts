import * as z from "zod";
import { alertWebhookUrl, catalogs, clusterPolicies, clusters, lake, warehouses, workloads } from "./dataSchema";
import { KEY_PURPOSES } from "../components/keys/keyPlan";
import { COMPUTE_MODES } from "../components/shared/computeModes";
import { accountId, days, list, nameWord, regionName, seconds, stackName, tagValue, text } from "./fields";
import { account } from "./foundation/account";
import { audit } from "./foundation/audit";
import { databricks, metastore } from "./foundation/databricks";
import { deployment } from "./foundation/deployment";
import { retention } from "./foundation/retention";
import { groups } from "./groups";
import { instanceProfiles } from "./instanceProfiles";
import { network } from "./network";
import { organization } from "./organization";
import { publicCidrs, serverless } from "./serverlessSchema";
import { workspace } from "./workspaceSchema";

/** Beginning of every key of a setting in a stack file: the name of the project in Pulumi.yaml. */
export const NAMESPACE = "lakehouse";

/** The layers a stack can be made of, lowest first; `organization` is beside them. */
export const LAYERS = ["foundation", "platform", "workspace", "organization"] as const;

const upstream = z
    .strictObject({
        foundation: stackName
            .default("organization/lakehouse/foundation")
            .describe(
                "Stack with the layer foundation, as organization/project/stack. Default: organization/lakehouse/foundation.",
            ),
        platform: stackName
            .exactOptional()
            .describe("Stack with the layer platform; only for a stack with the layer workspace alone."),
    })
    .prefault({})
    .describe("Stacks whose contracts this one reads.");

const existingKey = z.strictObject({
    arn: text(/^arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+$/, "the ARN of a KMS key").describe("ARN of the key."),
    alias: text(/^alias\/(?!aws\/)[\w/-]{1,250}$/, "an alias, with its beginning alias/").describe(
        "Alias of the key, by which roles are allowed to use it.",
    ),
});

const keys = z
    .strictObject({
        deletionWindowDays: days(7, 30).default(30).describe("Days before a deleted key is gone. Default: 30."),
        multiRegion: z
            .boolean()
            .default(false)
            .describe(
                "Whether keys can be replicated to another region, for disaster recovery. Decided before the first deployment: later, each key would be replaced. Default: false.",
            ),
        replicaRegions: list(z.string("the names of regions"))
            .default([])
            .describe(
                "Other regions in which each key that this stack makes has a replica, so that what it encrypted can be read there. Needs multiRegion. Default: none.",
            ),
        existing: z
            .partialRecord(z.enum(KEY_PURPOSES), existingKey)
            .default({})
            .describe("Keys that are there already, by purpose. Their policies are their owner's. Default: none."),
    })
    .prefault({})
    .describe("Customer-managed encryption keys.");

const gates = z
    .strictObject({
        intervalSeconds: seconds(0.01, 60).default(5).describe("Seconds between two attempts. Default: 5."),
        settleSeconds: seconds(0, 300).default(30).describe("Seconds that IAM is given to settle. Default: 30."),
        timeoutSeconds: seconds(1, 3600).default(600).describe("Seconds before a wait fails. Default: 600."),
    })
    .prefault({})
    .describe("How long the program waits for clouds that are eventually consistent.");

/**
 * Everything a stack file can say, under the project's name. One doc line, unit and default per field; unknown keys are
 * problems. Rules across fields are in `rules/`.
 */
export const settingsSchema = z.strictObject({
    layers: list(z.enum(LAYERS), 1)
        .default(["platform", "workspace"])
        .describe("Layers of this stack. Default: platform and workspace."),
    prefix: nameWord.describe("Beginning of every physical name, 1 to 12 letters and digits."),
    environment: nameWord.describe(
        "Name of the environment in physical names and tags, 1 to 12 letters and digits. Not the stack's name.",
    ),
    tier: z
        .enum(["disposable", "standard", "critical"])
        .default("standard")
        .describe("How precious the environment is: decides protection and deletion. Default: standard."),
    region: regionName.describe("AWS region, for example eu-west-1."),
    awsAccountId: accountId.describe("AWS account, 12 digits, quoted."),
    owner: tagValue.describe("Who answers for the stack: value of the tag `owner`."),
    costCenter: tagValue.describe("Who pays: value of the tag `cost-center`."),
    dataClassification: z
        .enum(["public", "internal", "confidential", "restricted"])
        .default("confidential")
        .describe("Most sensitive data held: value of the tag `data-classification`. Default: confidential."),
    upstream,
    databricks: databricks.exactOptional(),
    metastore,
    account,
    audit,
    deployment: deployment.exactOptional(),
    retention,
    keys,
    gates,
    computeMode: z
        .enum(COMPUTE_MODES)
        .default("classic")
        .describe(
            "Where compute runs: in a network of yours, or in Databricks' own, without anything of the workspace in your AWS account. Each replaces the workspace of the other. Layers platform and workspace. Default: classic.",
        ),
    network: network.exactOptional(),
    serverless,
    publicCidrs,
    deploymentName: text(/^[a-z0-9][a-z0-9-]{0,61}$/, "letters, digits and hyphens")
        .exactOptional()
        .describe(
            "Beginning of the workspace's host name, once Databricks has given the account a prefix. Layer platform. Default: one that Databricks makes up.",
        ),
    workspace,
    groups,
    instanceProfiles,
    lake,
    catalogs,
    clusterPolicies,
    clusters,
    warehouses,
    workloads,
    alertWebhookUrl,
    organization: organization.exactOptional(),
});

/** The settings that must be encrypted in the stack file. */
export const SECRET_SETTINGS = ["alertWebhookUrl"] as const;

/** Settings with all defaults, before rules across fields were applied. */
export type ParsedSettings = z.output<typeof settingsSchema>;
