import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "redshift-encryption-key",
    description:
        "A Redshift warehouse is encrypted with a KMS key of one's own. Only the use of such a key can be " +
        "granted, revoked and traced, and a snapshot can be shared with no other.",
    severity: "high",
    level: "mandatory",
    fix: "Set kmsKeyId to a customer managed key, and leave encrypted out or true.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
    framework: fsbp("Redshift.10", "Redshift clusters should be encrypted at rest"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/namespace:Namespace"],
    *check({ type, props }) {
        // Left out, a cluster is encrypted; a namespace always is.
        if (type === "aws:redshift/cluster:Cluster" && String(props.encrypted ?? true) !== "true") {
            yield "encrypted is not true";
        }
        if (!isOwnKey(props.kmsKeyId) || props.kmsKeyId === "AWS_OWNED_KMS_KEY") {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
