import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const snapshotCopyKey = resourceRule({
    name: "redshift-snapshot-copy-key",
    description:
        "Copies of Redshift snapshots are encrypted with a KMS key of one's own in the other region. The key of " +
        "the cluster does not reach there, and AWS takes its own where no grant names another.",
    severity: "medium",
    level: "mandatory",
    fix: "Set snapshotCopyGrantName of the copy, and kmsKeyId of the grant to a customer managed key of that region.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:redshift/snapshotCopy:SnapshotCopy", "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant"],
    *check({ type, props }) {
        if (type === "aws:redshift/snapshotCopy:SnapshotCopy") {
            if (!isSet(props, "snapshotCopyGrantName")) {
                yield "snapshotCopyGrantName is not set";
            }
        } else if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
