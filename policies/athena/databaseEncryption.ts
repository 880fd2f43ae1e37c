import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const databaseEncryption = resourceRule({
    name: "athena-database-encryption",
    description:
        "A database of Athena encrypts what it writes with a KMS key of one's own. The bucket encrypts with its own default " +
        "otherwise, which may be the key of S3.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set encryptionConfiguration with encryptionOption "SSE_KMS" and kmsKey.',
    url: "https://docs.aws.amazon.com/athena/latest/ug/encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:athena/database:Database"],
    *check({ props }) {
        const encryption = props.encryptionConfiguration ?? {};
        if (!/^[SC]SE_KMS$/.test(text(encryption.encryptionOption))) {
            yield "encryptionConfiguration does not encrypt with KMS";
        } else if (!isOwnKey(encryption.kmsKey)) {
            yield "encryptionConfiguration.kmsKey names no key of one's own";
        }
    },
});
