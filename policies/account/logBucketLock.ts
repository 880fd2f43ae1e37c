import { wellArchitected } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared, type Stack } from "../core/stack";
import { BUCKETS, OF_BUCKET, type AnyBucket } from "../shared/buckets";

const LOCKS = [
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
] as const;

export const logBucketLock = stackRule({
    name: "account-log-bucket-lock",
    description:
        "A bucket that Databricks delivers logs to has an object lock. Whoever gets hold of the AWS account can delete the traces " +
        "otherwise; a lock keeps them for its time whoever asks.",
    severity: "medium",
    level: "advisory",
    fix: "Set objectLockEnabled of the bucket, and add a BucketObjectLockConfiguration with a default retention.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    framework: wellArchitected("SEC04-BP02", "Capture logs, findings, and metrics in standardized locations"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        if (isForLogs(bucket, stack) && !isLocked(bucket, stack)) {
            yield "logs of Databricks are delivered to it, and nothing in the stack locks its objects";
        }
    },
});

function isForLogs(bucket: AnyBucket, stack: Stack): boolean {
    const configurations = stack.attached(bucket, {
        type: "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
        property: "bucketName",
        key: "bucket",
    });
    const type = "databricks:index/mwsLogDelivery:MwsLogDelivery";
    return configurations.some(
        (configuration) => stack.attached(configuration, { type, property: "storageConfigurationId" }).length > 0,
    );
}

function isLocked(bucket: AnyBucket, stack: Stack): boolean {
    return (
        LOCKS.some((type) => stack.attached(bucket, { type, ...OF_BUCKET }).length > 0) ||
        readDeclared(bucket, "objectLockEnabled") === true
    );
}
