import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const transitEncryption = resourceRule({
    name: "cache-transit-encryption",
    description:
        "A cache takes connections with TLS alone. Sessions and query results go over the network otherwise as " +
        "they are, and so does the password.",
    severity: "high",
    level: "mandatory",
    fix:
        'Set transitEncryptionEnabled to true and transitEncryptionMode to "required"; leave tlsEnabled of ' +
        "MemoryDB out.",
    url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html",
    framework: fsbp("ElastiCache.5", "ElastiCache replication groups should be encrypted in transit"),
    types: [
        "aws:elasticache/replicationGroup:ReplicationGroup",
        "aws:elasticache/cluster:Cluster",
        "aws:memorydb/cluster:Cluster",
    ],
    *check({ type, props }) {
        if (type === "aws:memorydb/cluster:Cluster") {
            // Left out, it is true.
            if (!(props.tlsEnabled ?? true)) {
                yield "tlsEnabled is not true";
            }
            return;
        }
        // A node of a replication group, and a member of a global datastore, is as that is.
        if (isSet(props, "replicationGroupId") && type === "aws:elasticache/cluster:Cluster") {
            return;
        }
        if (!isSet(props, "globalReplicationGroupId") && props.transitEncryptionEnabled !== true) {
            yield "transitEncryptionEnabled is not true";
        }
        const mode =
            type === "aws:elasticache/replicationGroup:ReplicationGroup" ? text(props.transitEncryptionMode) : "";
        if (mode === "preferred") {
            yield "transitEncryptionMode takes connections without TLS, too";
        }
    },
});
