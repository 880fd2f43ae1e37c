import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { clustersOf, COMPUTE_TYPES } from "../shared/clusters";
import { plainSecrets } from "../shared/plainSecrets";

const TYPES = [...COMPUTE_TYPES, "databricks:index/sqlGlobalConfig:SqlGlobalConfig"] as const;

export const sparkConfiguration = resourceRule({
    name: "secrets-spark-configuration",
    description:
        "Spark settings and environment variables refer to secrets instead of holding them. Everyone who may see a cluster, a " +
        "pipeline or the settings of warehouses reads them there, and so does everyone with the state of the stack.",
    severity: "high",
    level: "mandatory",
    fix: "Put the value into a secret scope, and write {{secrets/scope/key}} in its place.",
    url: "https://docs.databricks.com/aws/en/security/secrets/secrets-spark-conf-env-var",
    framework: sat("DP-1", "Secrets management"),
    types: TYPES,
    *check(resource) {
        yield* ofItself(resource);
        if (resource.type !== "databricks:index/sqlGlobalConfig:SqlGlobalConfig") {
            for (const { at, spec } of clustersOf(resource)) {
                yield* plainSecrets(`${at}sparkConf`, spec.sparkConf);
                yield* plainSecrets(`${at}sparkEnvVars`, spec.sparkEnvVars);
            }
        }
    },
});

/** The settings that are not those of one cluster. */
function* ofItself(resource: Subject<(typeof TYPES)[number]>): Iterable<string> {
    if (resource.type === "databricks:index/sqlGlobalConfig:SqlGlobalConfig") {
        yield* plainSecrets("dataAccessConfig", resource.props.dataAccessConfig);
        yield* plainSecrets("sqlConfigParams", resource.props.sqlConfigParams);
    } else if (resource.type === "databricks:index/pipeline:Pipeline") {
        yield* plainSecrets("configuration", resource.props.configuration);
    }
}
