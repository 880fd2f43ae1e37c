import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";
const workspaceTags = {
    environment: "prod",
    owner: "data-platform",
    "cost-center": "cc-4711",
    "data-classification": "internal",
    "managed-by": "pulumi",
};
const tagged = { customTags: { workload: "ingest" } };
const job = (newCluster: object): PolicyResource =>
    resource(JOB, { tags: { job: "daily" }, jobClusters: [{ jobClusterKey: "main", newCluster }] });

export const cases: RuleCases = {
    passing: {
        "a workspace": passes(resource(WORKSPACE, { customTags: workspaceTags })),
        "a pool": passes(resource("databricks:index/instancePool:InstancePool", tagged)),
        "a cluster": passes(resource(CLUSTER, tagged)),
        "a job with a cluster": passes(job(tagged)),
        "a serverless job": passes(resource(JOB, { tags: { job: "daily" }, tasks: [{ taskKey: "load" }] })),
        "values that are not known yet": passes(resource(CLUSTER, { customTags: { workload: UNKNOWN } })),
        "a SQL warehouse": passes(
            resource("databricks:index/sqlEndpoint:SqlEndpoint", {
                tags: { customTags: [{ key: "workload", value: "reporting" }] },
            }),
        ),
        "a pipeline": passes(resource("databricks:index/pipeline:Pipeline", { tags: { workload: "ingest" } })),
        "a serving endpoint": passes(
            resource("databricks:index/modelServing:ModelServing", { tags: [{ key: "workload", value: "scoring" }] }),
        ),
        "a budget policy": passes(
            resource("databricks:index/budgetPolicy:BudgetPolicy", {
                customTags: [{ key: "workload", value: "notebooks" }],
            }),
        ),
        "keys of another organisation": {
            ...passes(resource(CLUSTER, { customTags: { product: "ingest" } })),
            params: { computeKeys: ["product"] },
        },
    },
    violating: {
        "a workspace that lacks some": fails(
            "customTags lack environment, owner, cost-center, data-classification, managed-by",
            resource(WORKSPACE, tagged),
        ),
        "a pool without its own": fails(
            "customTags lack workload",
            resource("databricks:index/instancePool:InstancePool", { customTags: { pool: "small" } }),
        ),
        "a SQL warehouse": fails(
            "tags.customTags lack workload",
            resource("databricks:index/sqlEndpoint:SqlEndpoint", { tags: { customTags: [{ key: "team" }] } }),
        ),
        "a pipeline": fails(
            "tags lack workload",
            resource("databricks:index/pipeline:Pipeline", { tags: { team: "sales" } }),
        ),
        "a serving endpoint": fails(
            "tags lack workload",
            resource("databricks:index/modelServing:ModelServing", { tags: [] }),
        ),
        "a job and the clusters of its tasks": fails(
            [
                "tags lack job",
                "tasks[0].newCluster.customTags lack workload",
                "tasks[1].forEachTask.task.newCluster.customTags lack workload",
            ],
            resource(JOB, {
                tags: { team: "sales" },
                tasks: [
                    { newCluster: { customTags: {} } },
                    { forEachTask: { task: { newCluster: { numWorkers: 1 } } } },
                ],
            }),
        ),
    },
    unknown: {
        "the tags of a workspace": undecided("customTags", resource(WORKSPACE, { customTags: UNKNOWN })),
        "the tags of a job's cluster": undecided("jobClusters.0.newCluster.customTags", job({ customTags: UNKNOWN })),
        "the clusters of a job": undecided(
            "jobClusters",
            resource(JOB, { tags: { job: "daily" }, jobClusters: UNKNOWN }),
        ),
    },
    absent: {
        "no tags on a cluster": fails("customTags lack workload", resource(CLUSTER, {})),
        "no tags on a job and its cluster": fails(
            ["tags lack job", "newCluster.customTags lack workload"],
            resource(JOB, { newCluster: { numWorkers: 1 } }),
        ),
    },
};
