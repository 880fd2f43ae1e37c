import * as z from "zod";
import {
    count,
    days,
    httpsUrl,
    instanceType,
    key,
    list,
    minutes,
    quartz,
    sentence,
    tagValue,
    text,
    timeZone,
} from "./fields";

/** Settings of the lake, and of what runs on it. All are maps: the keys are the logical names. */

export const lake = z
    .strictObject({
        zones: z
            .record(
                key,
                z.strictObject({
                    expirationDays: days(1, 3650)
                        .exactOptional()
                        .describe("Days after which objects of the zone expire. Default: never."),
                }),
            )
            .default({ landing: {}, bronze: {}, silver: {}, gold: {} })
            .describe("One bucket per zone. Default: landing, bronze, silver and gold."),
    })
    .prefault({})
    .describe("S3 zones under Lake Formation and Unity Catalog. Layer platform.");

export const catalogs = z
    .record(
        key,
        z.strictObject({
            zone: key.describe("Lake zone whose bucket holds the managed tables."),
        }),
    )
    .default({ main: { zone: "silver" } })
    .describe("Unity Catalog catalogs. Layer workspace. Default: main, in the zone silver.");

const RUNTIME = "17.3.x-scala2.13";

export const clusterPolicies = z
    .record(
        key,
        z.strictObject({
            use: z
                .enum(["all-purpose", "job"])
                .describe("Interactive clusters, or clusters that live for one job run."),
            runtime: text(/^\d+\.(\d+|x)(\.x)?-[\w.-]+$/, `a runtime key such as ${RUNTIME}`)
                .default(RUNTIME)
                .describe(`Databricks Runtime key, a supported LTS. Default: ${RUNTIME}.`),
            nodeTypes: list(instanceType, 1)
                .default(["m6id.large", "m6id.xlarge", "m6id.2xlarge"])
                .describe("Allowed instance types; the first is the default. Default: m6id.large to m6id.2xlarge."),
            maxWorkers: count(2, 500, "workers").default(8).describe("Most workers of one cluster. Default: 8."),
            autoTerminationMinutes: minutes(10, 240)
                .default(30)
                .describe("Minutes of idleness after which an all-purpose cluster stops. Default: 30."),
            spot: z.boolean().default(false).describe("Whether workers may be spot instances. Default: false."),
        }),
    )
    .prefault({ interactive: { use: "all-purpose" }, jobs: { use: "job" } })
    .describe("Cluster policies. Layer workspace. Default: `interactive` (all-purpose) and `jobs` (job).");

const instanceProfile = key
    .exactOptional()
    .describe("Instance profile whose role all code on the cluster can use, a key of instanceProfiles. Default: none.");

export const clusters = z
    .record(
        key,
        z.strictObject({
            policy: key.default("interactive").describe("Cluster policy, of use all-purpose. Default: interactive."),
            nodeType: instanceType.exactOptional().describe("Instance type. Default: the policy's first."),
            minWorkers: count(1, 500, "workers").default(1).describe("Fewest workers. Default: 1."),
            maxWorkers: count(2, 500, "workers").default(2).describe("Most workers. Default: 2."),
            instanceProfile,
        }),
    )
    .default({})
    .describe("All-purpose clusters. They start when they are made. Layer workspace. Default: none.");

export const warehouses = z
    .record(
        key,
        z.strictObject({
            size: z
                .enum(["2X-Small", "X-Small", "Small", "Medium", "Large"])
                .default("2X-Small")
                .describe("Cluster size. Default: 2X-Small."),
            maxClusters: count(1, 30, "clusters").default(1).describe("Most clusters. Default: 1."),
            autoStopMinutes: minutes(5, 240).default(10).describe("Minutes of idleness before it stops. Default: 10."),
        }),
    )
    .default({})
    .describe("SQL warehouses. Layer workspace. Default: none.");

const source = z
    .strictObject({
        notebook: sentence(1, 1000, "a path").describe(
            "Path of the notebook: in the repository, or absolute in the workspace.",
        ),
        git: z
            .strictObject({
                url: httpsUrl.describe("Repository, https."),
                provider: z
                    .enum(["gitHub", "gitHubEnterprise", "gitLab", "bitbucketCloud", "awsCodeCommit"])
                    .default("gitHub")
                    .describe("Kind of Git server. Default: gitHub."),
                tag: sentence(1, 200, "the name of a tag").describe(
                    "Tag to run: what runs changes only when this changes.",
                ),
            })
            .exactOptional()
            .describe("Repository that holds the notebook. Default: it is in the workspace."),
    })
    .describe("What the job runs.");

export const workloads = z
    .record(
        key,
        z.strictObject({
            source,
            policy: key.default("jobs").describe("Cluster policy, of use job. Default: jobs."),
            nodeType: instanceType.exactOptional().describe("Instance type. Default: the policy's first."),
            minWorkers: count(1, 500, "workers").default(1).describe("Fewest workers. Default: 1."),
            maxWorkers: count(2, 500, "workers").default(2).describe("Most workers. Default: 2."),
            instanceProfile,
            timeoutMinutes: minutes(5, 2880)
                .default(120)
                .describe("Minutes after which a run is stopped. Default: 120."),
            schedule: z
                .strictObject({
                    cron: quartz.describe("Quartz expression with seconds, for example 0 0 5 * * ?."),
                    timezone: timeZone.default("UTC").describe("Time zone of the expression. Default: UTC."),
                })
                .exactOptional()
                .describe("When the job runs. Default: only when started."),
            reads: list(key).default([]).describe("Catalogs the job may read. Default: none."),
            writes: list(key).default([]).describe("Catalogs the job may write. Default: none."),
            owner: tagValue.exactOptional().describe("Who answers for the job. Default: the stack's owner."),
        }),
    )
    .default({})
    .describe("Jobs, each with an identity of its own. Layer workspace. Default: none.");

export const alertWebhookUrl = httpsUrl
    .exactOptional()
    .describe(
        "SECRET. Webhook that failed jobs are reported to; set it with `pulumi config set --secret`. Default: none.",
    );
