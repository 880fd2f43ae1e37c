import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

/** The logs that tell who did what, by how the name of the engine begins. */
const LOGS: readonly (readonly [engine: string, logs: readonly string[]])[] = [
    ["aurora-postgresql", ["postgresql"]],
    ["aurora", ["audit", "error"]],
    ["mariadb", ["audit", "error"]],
    ["mysql", ["audit", "error"]],
    ["oracle", ["alert", "audit"]],
    ["postgres", ["postgresql"]],
    ["sqlserver", ["error"]],
    // What runs on a custom engine ships its logs itself.
    ["custom", []],
];

export const logExports = resourceRule({
    name: "rds-log-exports",
    description:
        "A database exports its logs to CloudWatch Logs. On the instance they rotate away within days, and " +
        "whoever gets in can make room for more.",
    severity: "medium",
    level: "mandatory",
    fix: "Name the logs of the engine in enabledCloudwatchLogsExports, such as postgresql, or audit and error.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html",
    framework: fsbp("RDS.9", "RDS DB instances should publish logs to CloudWatch Logs"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        const engine = text(props.engine);
        const exported = list(props.enabledCloudwatchLogsExports);
        const [, logs] = LOGS.find(([prefix]) => engine.startsWith(prefix)) ?? [];
        if (logs === undefined && exported.length === 0) {
            yield "enabledCloudwatchLogsExports is empty";
        } else if (!(logs ?? []).every((log) => exported.includes(log))) {
            yield "enabledCloudwatchLogsExports lacks a log of its engine";
        }
    },
});
