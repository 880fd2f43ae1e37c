import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const bucket = { destination: "s3://acme-logs/clusters", region: "eu-west-1" };

export const cases: RuleCases = {
    passing: {
        "a volume": passes(
            resource(CLUSTER, { clusterLogConf: { volumes: { destination: "/Volumes/main/ops/logs" } } }),
        ),
        "a bucket with encryption": passes(
            resource(CLUSTER, { clusterLogConf: { s3: { ...bucket, enableEncryption: true } } }),
        ),
        "a serverless job": passes(resource("databricks:index/job:Job", { tasks: [{ taskKey: "load" }] })),
    },
    violating: {
        "a bucket without encryption": fails(
            "clusterLogConf.s3.enableEncryption is not true",
            resource(CLUSTER, { clusterLogConf: { s3: bucket } }),
        ),
        "DBFS, in a job": fails(
            "newCluster.clusterLogConf names neither a volume nor a bucket",
            resource("databricks:index/job:Job", {
                newCluster: { clusterLogConf: { dbfs: { destination: "dbfs:/cluster-logs" } } },
            }),
        ),
    },
    unknown: {
        "whether the bucket encrypts": undecided(
            "clusterLogConf.s3.enableEncryption",
            resource(CLUSTER, { clusterLogConf: { s3: { ...bucket, enableEncryption: UNKNOWN } } }),
        ),
        "the whole configuration": undecided("clusterLogConf", resource(CLUSTER, { clusterLogConf: UNKNOWN })),
    },
    absent: {
        "no configuration": fails("clusterLogConf names neither a volume nor a bucket", resource(CLUSTER, {})),
    },
};
