import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const LACKS = "enabledCloudwatchLogsExports lacks a log of its engine";

export const cases: RuleCases = {
    passing: {
        PostgreSQL: passes(
            resource(INSTANCE, { engine: "postgres", enabledCloudwatchLogsExports: ["postgresql", "upgrade"] }),
        ),
        "Aurora MySQL": passes(
            resource(CLUSTER, { engine: "aurora-mysql", enabledCloudwatchLogsExports: ["error", "audit"] }),
        ),
        "a custom engine": passes(resource(INSTANCE, { engine: "custom-oracle-ee" })),
        "an engine of which nothing is known": passes(
            resource(INSTANCE, { engine: "db2-se", enabledCloudwatchLogsExports: ["diag.log"] }),
        ),
    },
    violating: {
        PostgreSQL: fails(LACKS, resource(INSTANCE, { engine: "postgres", enabledCloudwatchLogsExports: ["upgrade"] })),
        MySQL: fails(
            LACKS,
            resource(INSTANCE, { engine: "mysql", enabledCloudwatchLogsExports: ["error", "general"] }),
        ),
        "Aurora PostgreSQL": fails(
            LACKS,
            resource(CLUSTER, { engine: "aurora-postgresql", enabledCloudwatchLogsExports: [] }),
        ),
    },
    unknown: {
        "the logs": undecided(
            "enabledCloudwatchLogsExports",
            resource(INSTANCE, { engine: "postgres", enabledCloudwatchLogsExports: UNKNOWN }),
        ),
        "the engine": undecided("engine", resource(INSTANCE, { engine: UNKNOWN })),
    },
    absent: {
        "no logs": fails(LACKS, resource(INSTANCE, { engine: "mariadb" })),
        "no engine": fails("enabledCloudwatchLogsExports is empty", resource(INSTANCE, {})),
    },
};
