import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PROBLEM = "logs of Databricks are delivered to it, and nothing in the stack locks its objects";
const bucket = resource("aws:s3/bucket:Bucket", { bucket: "acme-logs" });
const storage = resource(
    "databricks:index/mwsStorageConfigurations:MwsStorageConfigurations",
    { bucketName: "acme-logs" },
    { name: "storage" },
);
const delivery = resource(
    "databricks:index/mwsLogDelivery:MwsLogDelivery",
    { logType: "AUDIT_LOGS", storageConfigurationId: UNKNOWN },
    { name: "delivery", from: { storageConfigurationId: [storage] } },
);

export const cases: RuleCases = {
    passing: {
        "a lock beside the bucket": passes(
            bucket,
            storage,
            delivery,
            resource(
                "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
                { bucket: "acme-logs" },
                { name: "lock" },
            ),
        ),
        "a lock of the bucket": passes(
            resource("aws:s3/bucket:Bucket", { bucket: "acme-logs", objectLockEnabled: true }),
            storage,
            delivery,
        ),
        "the bucket of a workspace": passes(bucket, storage),
    },
    violating: {
        "no lock": fails(PROBLEM, bucket, storage, delivery),
        "no lock of the deprecated bucket": fails(
            PROBLEM,
            resource("aws:s3/bucketV2:BucketV2", { bucket: "acme-logs", objectLockEnabled: false }),
            storage,
            delivery,
        ),
    },
    unknown: {
        "whether it is locked": undecided(
            "objectLockEnabled",
            resource(
                "aws:s3/bucket:Bucket",
                { bucket: "acme-logs", objectLockEnabled: UNKNOWN },
                { from: { objectLockEnabled: [resource("aws:s3/bucket:Bucket", {}, { name: "other" })] } },
            ),
            storage,
            delivery,
        ),
    },
    absent: { "a bucket alone": passes(bucket) },
};
