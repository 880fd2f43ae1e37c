import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule, type Problem } from "../core/rule";
import { text } from "../core/values";
import {
    rulesOfBucket,
    rulesOfBucketV2,
    rulesOfSideResource,
    usesKms,
    type EncryptionRule,
} from "../shared/bucketEncryption";

const TYPES = [
    "aws:s3/bucket:Bucket",
    "aws:s3/bucketV2:BucketV2",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;

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
    types: TYPES,
    *check(resource) {
        for (const rule of encryptionRules(resource)) {
            yield* problemsOf(rule);
        }
    },
});

function encryptionRules(resource: Subject<(typeof TYPES)[number]>): Iterable<EncryptionRule> {
    switch (resource.type) {
        case "aws:s3/bucket:Bucket":
            return rulesOfBucket(resource.props.serverSideEncryptionConfiguration);
        case "aws:s3/bucketV2:BucketV2":
            return rulesOfBucketV2(resource.props.serverSideEncryptionConfigurations);
        default:
            return rulesOfSideResource(resource.props.rules);
    }
}

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
