import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "ecr-encryption-key",
    description:
        "An image repository is encrypted with a KMS key of one's own. Images hold code and often more than they " +
        "should; the choice of the key cannot be changed later.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set encryptionConfigurations to one with encryptionType "KMS" and kmsKey, a customer managed key.',
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:ecr/repository:Repository"],
    *check({ props }) {
        const [encryption] = list(props.encryptionConfigurations);
        // Left out, it is AES256; KMS_DSSE encrypts twice.
        if (!text(encryption?.encryptionType).startsWith("KMS") || !isOwnKey(encryption?.kmsKey)) {
            yield "encryptionConfigurations names no key of one's own";
        }
    },
});
