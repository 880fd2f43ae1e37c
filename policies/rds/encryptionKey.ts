import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "rds-encryption-key",
    description:
        "A database is encrypted with a KMS key of one's own. Encryption cannot be added later, and only the use " +
        "of such a key can be granted, revoked and traced; snapshots under another cannot be shared.",
    severity: "high",
    level: "mandatory",
    fix: "Set storageEncrypted to true and kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
    framework: fsbp("RDS.3", "RDS DB instances should have encryption at-rest enabled"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        // A replica is encrypted as its source is; in another region it needs a key of that region, or is refused.
        if (isSet(props, "replicateSourceDb")) {
            return;
        }
        if (props.storageEncrypted !== true) {
            yield "storageEncrypted is not true";
        }
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
