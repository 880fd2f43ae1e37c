import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

/** By how the name of the engine begins. */
const DEFAULT_PORTS: readonly (readonly [engine: string, port: number])[] = [
    ["aurora-postgresql", 5432],
    ["aurora", 3306],
    ["db2", 50000],
    ["mariadb", 3306],
    ["mysql", 3306],
    ["oracle", 1521],
    ["postgres", 5432],
    ["sqlserver", 1433],
];

export const defaultPort = resourceRule({
    name: "rds-default-port",
    description:
        "A database does not listen on the default port of its engine. Scanners and worms try that one first, and " +
        'rules that are open "for the database" open it everywhere.',
    severity: "low",
    level: "advisory",
    fix: "Set port to another than the default of the engine.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateDBInstance.Settings.html",
    framework: fsbp("RDS.23", "RDS instances should not use a database engine default port"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        const engine = text(props.engine);
        const [, port] = DEFAULT_PORTS.find(([prefix]) => engine.startsWith(prefix)) ?? [];
        if (port !== undefined && (props.port ?? port) === port) {
            yield "port is the default of its engine";
        }
    },
});
