import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "secretsmanager-encryption-key",
    description:
        "A secret is encrypted with a KMS key of one's own, and so are its replicas. " +
        "The key of AWS serves everyone in the account who may read the secret, and cannot be shared with another account.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId, also of each of the replicas, to a customer managed key.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:secretsmanager/secret:Secret"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId is no key of one's own";
        }
        for (const [index, replica] of list(props.replicas).entries()) {
            if (!isOwnKey(replica?.kmsKeyId)) {
                yield `replicas[${index}].kmsKeyId is no key of one's own`;
            }
        }
    },
});
