import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "msk-encryption-key",
    description:
        "An MSK cluster is encrypted with a KMS key of one's own. The key cannot be changed later, and only the " +
        "use of such a one can be granted, revoked and traced.",
    severity: "medium",
    level: "mandatory",
    fix: "Set encryptionInfo.encryptionAtRestKmsKeyArn to a customer managed key.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:msk/cluster:Cluster"],
    *check({ props }) {
        if (!isOwnKey(props.encryptionInfo?.encryptionAtRestKmsKeyArn)) {
            yield "encryptionInfo.encryptionAtRestKmsKeyArn names no key of one's own";
        }
    },
});
