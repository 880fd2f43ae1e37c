import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKSPACE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const CLUSTER = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a workspace": passes(resource(WORKSPACE, { customTags: { "data-classification": "internal" } })),
        "a warehouse": passes(
            resource("databricks:index/sqlEndpoint:SqlEndpoint", {
                tags: { customTags: [{ key: "workload", value: "reporting" }] },
            }),
        ),
    },
    violating: {
        "a workspace": fails(
            "customTags have a value for data-classification that is not allowed",
            resource(WORKSPACE, { customTags: { "data-classification": "secret" } }),
        ),
        "a warehouse": {
            ...fails(
                "tags.customTags have a value for env that is not allowed",
                resource("databricks:index/sqlEndpoint:SqlEndpoint", {
                    tags: { customTags: [{ key: "env", value: "live" }] },
                }),
            ),
            params: { values: { env: "dev|prod" } },
        },
        "a job's cluster": {
            ...fails(
                "jobClusters[0].newCluster.customTags have a value for team that is not allowed",
                resource("databricks:index/job:Job", {
                    jobClusters: [{ newCluster: { customTags: { team: "Sales Team" } } }],
                }),
            ),
            params: { values: { team: "sales|finance" } },
        },
    },
    unknown: {
        "a value": undecided("customTags.workload", resource(CLUSTER, { customTags: { workload: UNKNOWN } })),
        "all tags": undecided("customTags", resource(CLUSTER, { customTags: UNKNOWN })),
    },
    absent: { "no tags": passes(resource(CLUSTER, {})) },
};
