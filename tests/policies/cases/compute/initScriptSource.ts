import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a volume and a workspace file": passes(
            resource(CLUSTER, {
                initScripts: [
                    { volumes: { destination: "/Volumes/main/ops/scripts/init.sh" } },
                    { workspace: { destination: "/Shared/init.sh" } },
                ],
            }),
        ),
    },
    violating: {
        "a script on DBFS": fails(
            "initScripts[0].dbfs is set",
            resource(CLUSTER, { initScripts: [{ dbfs: { destination: "dbfs:/databricks/init.sh" } }] }),
        ),
        "a script on the instance, in a job": fails(
            "newCluster.initScripts[0].file is set",
            resource("databricks:index/job:Job", {
                newCluster: { initScripts: [{ file: { destination: "file:/init.sh" } }] },
            }),
        ),
        "a script in a bucket, in a pipeline": advises(
            "clusters[0].initScripts[0].s3 is set",
            resource("databricks:index/pipeline:Pipeline", {
                clusters: [
                    { initScripts: [{ s3: { destination: "s3://acme-scripts/init.sh", region: "eu-west-1" } }] },
                ],
            }),
        ),
    },
    unknown: { "all scripts": undecided("initScripts", resource(CLUSTER, { initScripts: UNKNOWN })) },
    absent: { "no scripts": passes(resource(CLUSTER, {})) },
};
