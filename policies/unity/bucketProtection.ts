import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared, type Stack } from "../core/stack";
import {
    encryptionRulesOf,
    rulesOfBucket,
    rulesOfBucketV2,
    usesKms,
    type EncryptionRule,
} from "../shared/bucketEncryption";
import { BUCKETS, OF_BUCKET, type AnyBucket } from "../shared/buckets";
import { isOwnKey } from "../shared/ownKey";

const BLOCK = { type: "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", ...OF_BUCKET } as const;
const FLAGS = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;
const ENCRYPTION = [
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;
const LOCATION = { type: "databricks:index/externalLocation:ExternalLocation", property: "url" } as const;
const ROOT = {
    type: "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
    property: "bucketName",
    key: "bucket",
} as const;

export const bucketProtection = stackRule({
    name: "unity-bucket-protection",
    description:
        "A bucket that Databricks keeps data in blocks public access and has a key of one's own. All grants of Unity Catalog are void " +
        "for who reads the files beside it; these two are what stands there.",
    severity: "critical",
    level: "mandatory",
    fix: "Add a BucketPublicAccessBlock with all flags, and encryption with aws:kms and a customer managed key.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/s3/s3-external-location-manual",
    framework: nist("AC-3", "Access Enforcement"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        if (stack.attached(bucket, LOCATION).length + stack.attached(bucket, ROOT).length === 0) {
            return;
        }
        const blocks = stack.attached(bucket, BLOCK);
        if (!blocks.some(({ props }) => FLAGS.every((flag) => props[flag] === true))) {
            yield "Databricks keeps data in it, and public access is not blocked";
        }
        if (!rulesOf(bucket, stack).some((rule) => usesKms(rule) && isOwnKey(rule.key?.kmsMasterKeyId))) {
            yield "Databricks keeps data in it, and it is not encrypted with a key of one's own";
        }
    },
});

function rulesOf(bucket: AnyBucket, stack: Stack): readonly EncryptionRule[] {
    const beside = ENCRYPTION.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
    const within =
        bucket.type === "aws:s3/bucket:Bucket"
            ? rulesOfBucket(readDeclared(bucket, "serverSideEncryptionConfiguration"))
            : rulesOfBucketV2(readDeclared(bucket, "serverSideEncryptionConfigurations"));
    return [...beside.flatMap((resource) => [...encryptionRulesOf(resource)]), ...within];
}
