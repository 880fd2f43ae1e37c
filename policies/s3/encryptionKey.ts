import { nist } from "../core/frameworks";
import { resourceRule, type Problem } from "../core/rule";
import { text } from "../core/values";
import { encryptionRulesOf, ENCRYPTION_TYPES, usesKms, type EncryptionRule } from "../shared/bucketEncryption";

export const encryptionKey = resourceRule({
    name: "s3-encryption-key",
    description:
        "The default encryption of a bucket uses a KMS key of one's own, with a bucket key. Only the use of such a key can be " +
        "granted, revoked and traced apart from the access to the bucket; the bucket key saves most of the calls to KMS.",
    severity: "high",
    level: "mandatory",
    fix: 'Set sseAlgorithm to "aws:kms", kmsMasterKeyId to a customer managed key and bucketKeyEnabled to true.',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ENCRYPTION_TYPES,
    *check(resource) {
        for (const rule of encryptionRulesOf(resource)) {
            yield* problemsOf(rule);
        }
    },
});

function* problemsOf(encryption: EncryptionRule): Iterable<Problem> {
    const { at, rule, key } = encryption;
    if (!usesKms(encryption)) {
        yield `${at} does not encrypt with aws:kms`;
        return;
    }
    if (rule?.bucketKeyEnabled !== true) {
        yield `${at}.bucketKeyEnabled is not true`;
    }
    if (/^$|alias\/aws\/s3$/.test(text(key?.kmsMasterKeyId))) {
        yield `${at} leaves the choice of the key to AWS`;
    }
}
