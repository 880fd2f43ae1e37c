import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const PASSTHROUGH = "spark.databricks.passthrough.enabled";

export const cases: RuleCases = {
    passing: {
        "other settings": passes(resource(CLUSTER, { sparkConf: { "spark.sql.shuffle.partitions": "64" } })),
        "a switch that is off": passes(resource(CLUSTER, { sparkConf: { [PASSTHROUGH]: "false" } })),
    },
    violating: {
        "credential passthrough": fails(
            `sparkConf["${PASSTHROUGH}"] is on`,
            resource(CLUSTER, { sparkConf: { [PASSTHROUGH]: "True" } }),
        ),
        "Glue as metastore, in a job": fails(
            'newCluster.sparkConf["spark.databricks.hive.metastore.glueCatalog.enabled"] is on',
            resource("databricks:index/job:Job", {
                newCluster: { sparkConf: { "spark.databricks.hive.metastore.glueCatalog.enabled": "true" } },
            }),
        ),
        "a metastore of one's own, in a pipeline": fails(
            'clusters[0].sparkConf["spark.hadoop.javax.jdo.option.ConnectionURL"] is set',
            resource("databricks:index/pipeline:Pipeline", {
                clusters: [{ sparkConf: { "spark.hadoop.javax.jdo.option.ConnectionURL": "jdbc:mysql://hive" } }],
            }),
        ),
    },
    unknown: {
        "a switch": undecided(`sparkConf.${PASSTHROUGH}`, resource(CLUSTER, { sparkConf: { [PASSTHROUGH]: UNKNOWN } })),
        "all settings": undecided("sparkConf", resource(CLUSTER, { sparkConf: UNKNOWN })),
    },
    absent: { "no settings": passes(resource(CLUSTER, {})) },
};
