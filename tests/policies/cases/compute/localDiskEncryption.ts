import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";
const PIPELINE = "databricks:index/pipeline:Pipeline";
const encrypted = { enableLocalDiskEncryption: true };

export const cases: RuleCases = {
    passing: {
        "a cluster": passes(resource(CLUSTER, encrypted)),
        "a job's clusters": passes(
            resource(JOB, {
                newCluster: encrypted,
                jobClusters: [{ newCluster: encrypted }],
                tasks: [{ newCluster: encrypted }],
            }),
        ),
        "a serverless pipeline": passes(resource(PIPELINE, { serverless: true })),
    },
    violating: {
        "a cluster that does not": fails(
            "enableLocalDiskEncryption is not true",
            resource(CLUSTER, { enableLocalDiskEncryption: false }),
        ),
        "a pipeline's cluster": fails(
            "clusters[0].enableLocalDiskEncryption is not true",
            resource(PIPELINE, { clusters: [{ label: "default" }] }),
        ),
    },
    unknown: {
        "whether it does": undecided(
            "enableLocalDiskEncryption",
            resource(CLUSTER, { enableLocalDiskEncryption: UNKNOWN }),
        ),
    },
    absent: { "nothing said: off by default": fails("enableLocalDiskEncryption is not true", resource(CLUSTER, {})) },
};
