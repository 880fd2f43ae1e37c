import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "an autoscaling cluster": passes(resource(CLUSTER, { autoscale: { minWorkers: 1, maxWorkers: 8 } })),
        "a single node": passes(resource(CLUSTER, { numWorkers: 0 })),
        "a job's cluster of a fixed size": passes(resource(JOB, { newCluster: { numWorkers: 4 } })),
        "a large cluster that is agreed": {
            ...passes(resource(CLUSTER, { autoscale: { minWorkers: 1, maxWorkers: 80 } })),
            params: { maxWorkers: 80 },
        },
    },
    violating: {
        "too many workers": fails(
            "autoscale.maxWorkers is not at most 50",
            resource(CLUSTER, { autoscale: { minWorkers: 1, maxWorkers: 51 } }),
        ),
        "a fixed size": fails("it has a fixed number of workers", resource(CLUSTER, { numWorkers: 4 })),
        "too many workers of a fixed size": fails(
            ["numWorkers is not at most 50", "it has a fixed number of workers"],
            resource(CLUSTER, { numWorkers: 100 }),
        ),
        "too many workers of a pipeline": fails(
            "clusters[0].autoscale.maxWorkers is not at most 50",
            resource("databricks:index/pipeline:Pipeline", {
                clusters: [{ autoscale: { minWorkers: 1, maxWorkers: 51 } }],
            }),
        ),
        "too many workers of a job": {
            ...fails(
                "jobClusters[1].newCluster.autoscale.maxWorkers is not at most 5",
                resource(JOB, {
                    jobClusters: [
                        { newCluster: { numWorkers: 2 } },
                        { newCluster: { autoscale: { minWorkers: 1, maxWorkers: 6 } } },
                    ],
                }),
            ),
            params: { maxWorkers: 5 },
        },
    },
    unknown: {
        "the bound": undecided("autoscale.maxWorkers", resource(CLUSTER, { autoscale: { maxWorkers: UNKNOWN } })),
        "the size": undecided("numWorkers", resource(CLUSTER, { numWorkers: UNKNOWN })),
        "whether it autoscales": undecided("autoscale", resource(CLUSTER, { autoscale: UNKNOWN })),
    },
    absent: {
        "no size, which is a single node": passes(resource(CLUSTER, {})),
        "no bound": fails(
            "autoscale.maxWorkers is not at most 50",
            resource(CLUSTER, { autoscale: { minWorkers: 1 } }),
        ),
        "no cluster": passes(resource(JOB, { tasks: [{ taskKey: "load" }] })),
    },
};
