import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { REDIS_ENDS } from "../data/serviceVersions";
import { SUPPORT_PARAMS, supportProblems } from "../shared/endOfSupport";

export const engineSupport = resourceRule({
    name: "cache-engine-support",
    description:
        "A cache runs a version of Redis that is supported. Past its end AWS bills extended support by the hour " +
        "or upgrades it; advice comes some time before that.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set engineVersion to 7 or later, or engine to "valkey".',
    url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html",
    framework: nist("SA-22", "Unsupported System Components"),
    types: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/cluster:Cluster"],
    params: SUPPORT_PARAMS,
    *check({ type, props }, context) {
        // Left out, the engine of a replication group is Redis, and the version a supported one.
        const engine = text(props.engine) || (type === "aws:elasticache/cluster:Cluster" ? "" : "redis");
        const version = text(props.engineVersion);
        if (engine === "redis" && version !== "") {
            yield* supportProblems("engineVersion", version, REDIS_ENDS, context);
        }
    },
});
