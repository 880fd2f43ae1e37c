import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";
const policy = { policyId: "1234ABCD" };

export const cases: RuleCases = {
    passing: {
        "a cluster": passes(resource(CLUSTER, policy)),
        "a policy whose id is not known yet: that it is given is": passes(resource(CLUSTER, { policyId: UNKNOWN })),
        "a job's clusters": passes(
            resource(JOB, {
                newCluster: policy,
                jobClusters: [{ newCluster: policy }],
                tasks: [{ newCluster: policy }, { forEachTask: { task: { newCluster: policy } } }],
            }),
        ),
        "a serverless job": passes(resource(JOB, { tasks: [{ taskKey: "load" }] })),
    },
    violating: {
        "null for a policy": fails("policyId is not set", resource(CLUSTER, { policyId: null })),
        "a pipeline's cluster": fails(
            "clusters[0].policyId is not set",
            resource("databricks:index/pipeline:Pipeline", { clusters: [{ label: "default" }] }),
        ),
        "a job's clusters": fails(
            [
                "newCluster.policyId is not set",
                "jobClusters[0].newCluster.policyId is not set",
                "tasks[0].newCluster.policyId is not set",
                "tasks[1].forEachTask.task.newCluster.policyId is not set",
            ],
            resource(JOB, {
                newCluster: { numWorkers: 1 },
                jobClusters: [{ newCluster: {} }],
                tasks: [{ newCluster: {} }, { forEachTask: { task: { newCluster: {} } } }],
            }),
        ),
    },
    unknown: {
        "a job's cluster": undecided(
            "jobClusters.0.newCluster",
            resource(JOB, { jobClusters: [{ newCluster: UNKNOWN }] }),
        ),
        "a job's tasks": undecided("tasks", resource(JOB, { tasks: UNKNOWN })),
    },
    absent: {
        "no policy": fails("policyId is not set", resource(CLUSTER, {})),
        "no cluster": passes(resource(JOB, {})),
    },
};
