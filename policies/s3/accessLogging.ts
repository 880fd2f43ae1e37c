import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { list } from "../core/values";
import { BUCKETS, OF_BUCKET, type AnyBucket } from "../shared/buckets";

const LOGGING = ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"] as const;

export const accessLogging = stackRule({
    name: "s3-access-logging",
    description:
        "Access to a bucket is logged, unless the bucket holds such logs itself. " +
        "The log names the requester of every object, which the management events of CloudTrail leave out.",
    severity: "medium",
    level: "advisory",
    fix: "Add a BucketLogging whose targetBucket is a bucket for logs; exempt a bucket whose data events a trail records.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html",
    framework: fsbp("S3.9", "S3 general purpose buckets should have server access logging enabled"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        const own = LOGGING.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
        const received = [
            ...LOGGING.flatMap((type) => stack.attached(bucket, { type, property: "targetBucket", key: "bucket" })),
            ...stack.attached(bucket, { type: "aws:s3/bucket:Bucket", property: "logging" }),
            ...stack.attached(bucket, { type: "aws:s3/bucketV2:BucketV2", property: "loggings" }),
        ];
        if (own.length + received.length === 0 && !logsItself(bucket)) {
            yield "nothing in the stack logs access to it";
        }
    },
});

function logsItself(bucket: AnyBucket): boolean {
    const logs =
        bucket.type === "aws:s3/bucket:Bucket"
            ? [readDeclared(bucket, "logging")]
            : list(readDeclared(bucket, "loggings"));
    return logs.some((log) => (log?.targetBucket ?? "") !== "");
}
