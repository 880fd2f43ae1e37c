import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const backups = resourceRule({
    name: "cache-backups",
    description:
        "A cache that can be backed up is. What is kept nowhere else, such as sessions and counters, is lost with " +
        "the last node.",
    severity: "low",
    level: "advisory",
    fix: "Set snapshotRetentionLimit to 1 or more.",
    url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html",
    framework: fsbp("ElastiCache.1", "ElastiCache (Redis OSS) clusters should have automatic backups enabled"),
    types: [
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws:elasticache/serverlessCache:ServerlessCache",
        "aws:memorydb/cluster:Cluster",
    ],
    *check({ type, props }) {
        const serverless = type === "aws:elasticache/serverlessCache:ServerlessCache";
        // Memcached cannot be backed up where it is serverless; replication groups never run it.
        const possible = !serverless || text(props.engine) !== "memcached";
        if (possible && !((props.snapshotRetentionLimit ?? 0) > 0)) {
            yield "snapshotRetentionLimit is not above 0";
        }
    },
});
