import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { AURORA_MODE_ENDS, DATABASE_ENGINE_ENDS } from "../data/databaseEngines";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const engineSupport = resourceRule({
    name: "rds-engine-support",
    description:
        "A database runs a version of its open-source engine that is supported. Past its end AWS bills extended " +
        "support by the hour or upgrades it; advice comes some time before, so that the upgrade is not theirs.",
    severity: "high",
    level: "mandatory",
    fix: "Set engineVersion to a supported major version, after trying it on a copy.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html",
    framework: nist("SA-22", "Unsupported System Components"),
    types: [
        "aws:rds/instance:Instance",
        "aws:rds/cluster:Cluster",
        "aws:rds/clusterInstance:ClusterInstance",
        "aws:rds/globalCluster:GlobalCluster",
    ],
    params: SUPPORT_PARAMS,
    *check({ type, props }, context) {
        const table = DATABASE_ENGINE_ENDS.get(text(props.engine));
        const version = text(props.engineVersion);
        // Left out, it is a supported one that AWS takes, or that of the cluster.
        if (table !== undefined && version !== "") {
            yield* supportProblems("engineVersion", version, table, context);
        }
        const mode = type === "aws:rds/cluster:Cluster" ? text(props.engineMode) : "";
        if (AURORA_MODE_ENDS.has(mode)) {
            yield* supportProblems("engineMode", mode, AURORA_MODE_ENDS, context);
        }
    },
});
