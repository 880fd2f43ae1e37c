import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "cache-encryption-key",
    description:
        "A cache is encrypted at rest with a KMS key of one's own. Its backups and what it swaps to disk hold " +
        "what the database behind it holds.",
    severity: "medium",
    level: "mandatory",
    fix:
        "Set atRestEncryptionEnabled to true where there is such a property, and kmsKeyId, or kmsKeyArn of " +
        "MemoryDB, to a customer managed key.",
    url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
    framework: fsbp("ElastiCache.4", "ElastiCache replication groups should be encrypted at rest"),
    types: [
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws:elasticache/serverlessCache:ServerlessCache",
        "aws:memorydb/cluster:Cluster",
    ],
    *check({ type, props }) {
        // A member of a global datastore is encrypted as the datastore is.
        if (isSet(props, "globalReplicationGroupId")) {
            return;
        }
        const group = type === "aws:elasticache/replicationGroup:ReplicationGroup";
        // Left out, Valkey is encrypted and Redis is not.
        if (group && String(props.atRestEncryptionEnabled ?? text(props.engine) === "valkey") !== "true") {
            yield "atRestEncryptionEnabled is not true";
        }
        const isMemoryDb = type === "aws:memorydb/cluster:Cluster";
        if (!isOwnKey(isMemoryDb ? props.kmsKeyArn : props.kmsKeyId)) {
            yield `${isMemoryDb ? "kmsKeyArn" : "kmsKeyId"} names no key of one's own`;
        }
    },
});
