import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const S3_KEY = "spark.hadoop.fs.s3a.secret.key";

export const cases: RuleCases = {
    passing: {
        references: passes(
            resource(CLUSTER, {
                sparkConf: { [S3_KEY]: "{{secrets/ingest/s3}}", "spark.sql.shuffle.partitions": "64" },
                sparkEnvVars: { DB_PASSWORD: "{{secrets/ingest/db}}", SECRET_SCOPE: "ingest" },
            }),
        ),
        "switches that are called like secrets": passes(
            resource(CLUSTER, { sparkConf: { "spark.acls.require.password": "false" } }),
        ),
        "other settings that are not known yet": passes(
            resource(CLUSTER, { sparkConf: { "spark.sql.warehouse.dir": UNKNOWN } }),
        ),
    },
    violating: {
        "a cluster": fails(
            [`sparkConf["${S3_KEY}"] holds a secret in clear`, 'sparkEnvVars["GITHUB_TOKEN"] holds a secret in clear'],
            resource(CLUSTER, {
                sparkConf: { [S3_KEY]: "s3cr3t-value" },
                sparkEnvVars: { GITHUB_TOKEN: "s3cr3t-value", LOG_LEVEL: "debug" },
            }),
        ),
        "a task": fails(
            'tasks[0].newCluster.sparkEnvVars["DB_PASSWORD"] holds a secret in clear',
            resource("databricks:index/job:Job", {
                tasks: [{ newCluster: { sparkEnvVars: { DB_PASSWORD: "s3cr3t-value" } } }],
            }),
        ),
        "a pipeline and its cluster": fails(
            [
                'configuration["source.api_key"] holds a secret in clear',
                `clusters[0].sparkConf["${S3_KEY}"] holds a secret in clear`,
            ],
            resource("databricks:index/pipeline:Pipeline", {
                configuration: { "source.api_key": "s3cr3t-value" },
                clusters: [{ sparkConf: { [S3_KEY]: "s3cr3t-value" } }],
            }),
        ),
        "all warehouses": fails(
            'dataAccessConfig["spark.hadoop.javax.jdo.option.ConnectionPassword"] holds a secret in clear',
            resource("databricks:index/sqlGlobalConfig:SqlGlobalConfig", {
                dataAccessConfig: { "spark.hadoop.javax.jdo.option.ConnectionPassword": "s3cr3t-value" },
            }),
        ),
    },
    unknown: {
        "a setting that is called like a secret": undecided(
            `sparkConf.${S3_KEY}`,
            resource(CLUSTER, { sparkConf: { [S3_KEY]: UNKNOWN } }),
        ),
        "all settings": undecided("sparkConf", resource(CLUSTER, { sparkConf: UNKNOWN })),
    },
    absent: { "no settings": passes(resource(CLUSTER, {})) },
};
