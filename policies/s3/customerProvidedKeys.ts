import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { encryptionRulesOf, ENCRYPTION_TYPES } from "../shared/bucketEncryption";

export const customerProvidedKeys = resourceRule({
    name: "s3-customer-provided-keys",
    description:
        "A bucket takes no objects that are encrypted with a key of the uploader's (SSE-C). " +
        "AWS does not keep that key: with stolen credentials all objects can be rewritten so that only the thief can read them.",
    severity: "medium",
    level: "mandatory",
    fix: 'Leave blockedEncryptionTypes out or set it to ["SSE-C"].',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html",
    framework: nist("SC-12", "Cryptographic Key Establishment and Management"),
    types: ENCRYPTION_TYPES,
    *check(resource) {
        for (const { at, rule } of encryptionRulesOf(resource)) {
            const { blockedEncryptionTypes } = (rule ?? {}) as { readonly blockedEncryptionTypes?: readonly string[] };
            // Left out it is blocked: since April 2026 S3 does so by itself, save where such objects were there before.
            if (list(blockedEncryptionTypes).includes("NONE")) {
                yield `${at}.blockedEncryptionTypes lets in keys that AWS does not keep`;
            }
        }
    },
});
