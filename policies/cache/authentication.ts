import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list, text } from "../core/values";

export const authentication = resourceRule({
    name: "cache-authentication",
    description:
        "Whoever connects to a cache signs in. Otherwise every process that reaches its port reads and changes " +
        "all that is in it.",
    severity: "high",
    level: "mandatory",
    fix:
        "Set userGroupIds, or authToken, of a replication group, userGroupId of a serverless cache, and another " +
        "aclName than open-access of MemoryDB.",
    url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html",
    framework: fsbp(
        "ElastiCache.6",
        "ElastiCache (Redis OSS) replication groups of earlier versions should have Redis OSS AUTH enabled",
    ),
    types: [
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws:elasticache/serverlessCache:ServerlessCache",
        "aws:memorydb/cluster:Cluster",
    ],
    *check({ type, props }) {
        if (type === "aws:memorydb/cluster:Cluster") {
            if (/^$|^open-access$/.test(text(props.aclName))) {
                yield "aclName lets in everyone";
            }
        } else if (type === "aws:elasticache/serverlessCache:ServerlessCache") {
            // Memcached knows no users.
            if (text(props.engine) !== "memcached" && !isSet(props, "userGroupId")) {
                yield "userGroupId is not set";
            }
        } else if (list(props.userGroupIds).length === 0) {
            if (!isSet(props, "authToken") && !isSet(props, "authTokenWo")) {
                yield "neither userGroupIds nor authToken is set";
            }
        }
    },
});
