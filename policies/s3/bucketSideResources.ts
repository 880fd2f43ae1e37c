import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { stackRule } from "../core/rule";
import { readDeclared, type Stack } from "../core/stack";
import { rulesOfBucket, rulesOfBucketV2, usesKms } from "../shared/bucketEncryption";

const TYPES = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;
type AnyBucket = Subject<(typeof TYPES)[number]>;

const PUBLIC_ACCESS_BLOCK = ["aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"] as const;
const POLICY = ["aws:s3/bucketPolicy:BucketPolicy"] as const;
const ENCRYPTION = [
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;
type SideResources = typeof PUBLIC_ACCESS_BLOCK | typeof POLICY | typeof ENCRYPTION;

export const bucketSideResources = stackRule({
    name: "s3-bucket-side-resources",
    description:
        "A bucket has its encryption, its public access block and its policy in the same stack. What protects a bucket is made " +
        "beside it, so that a bucket alone looks complete and is not; what those resources say is judged by rules of their own.",
    severity: "high",
    level: "mandatory",
    fix: "Add the missing BucketServerSideEncryptionConfiguration, BucketPublicAccessBlock or BucketPolicy for the bucket.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
    framework: sat("DP-4", "Object storage encryption for data sources"),
    types: TYPES,
    *check(bucket, { stack }) {
        if (!has(stack, bucket, PUBLIC_ACCESS_BLOCK)) {
            yield "nothing in the stack blocks public access to it";
        }
        if (!has(stack, bucket, POLICY) && (readDeclared(bucket, "policy") ?? "") === "") {
            yield "nothing in the stack gives it a policy";
        }
        if (!has(stack, bucket, ENCRYPTION) && !encryptsItself(bucket)) {
            yield "nothing in the stack sets its encryption";
        }
    },
});

function has(stack: Stack, bucket: AnyBucket, types: SideResources): boolean {
    return types.some((type) => stack.attached(bucket, { type, property: "bucket", key: "bucket" }).length > 0);
}

/** With KMS: what AWS does by itself also shows up as a bucket's own encryption once it is deployed. */
function encryptsItself(bucket: AnyBucket): boolean {
    const rules =
        bucket.type === "aws:s3/bucket:Bucket"
            ? rulesOfBucket(readDeclared(bucket, "serverSideEncryptionConfiguration"))
            : rulesOfBucketV2(readDeclared(bucket, "serverSideEncryptionConfigurations"));
    return [...rules].some(usesKms);
}
