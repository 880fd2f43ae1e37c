import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const LOGGING = "aws:s3/bucketLogging:BucketLogging";
const PROBLEM = "nothing in the stack logs access to it";
const bucket = resource(BUCKET, { bucket: "lake-bronze" });
const other = resource(BUCKET, { bucket: "lake-logs" }, { name: "logs" });
const beside = (name: string, targetBucket: string): PolicyResource =>
    resource(LOGGING, { bucket: name, targetBucket, targetPrefix: "s3/" }, { name: "logging" });

export const cases: RuleCases = {
    passing: {
        "beside it": passes(bucket, beside("lake-bronze", "lake-logs")),
        "beside it, deprecated": passes(
            bucket,
            resource("aws:s3/bucketLoggingV2:BucketLoggingV2", { bucket: "lake-bronze" }, { name: "logging" }),
        ),
        within: passes(resource(BUCKET, { logging: { targetBucket: "lake-logs" } })),
        "within the deprecated bucket": passes(
            resource("aws:s3/bucketV2:BucketV2", { loggings: [{ targetBucket: "lake-logs", targetPrefix: "s3/" }] }),
        ),
        "the bucket for such logs": passes(
            resource(BUCKET, { bucket: "lake-logs" }),
            beside("lake-bronze", "lake-logs"),
        ),
        "the bucket for such logs, of an inline setting": passes(
            bucket,
            resource(BUCKET, { logging: UNKNOWN }, { name: "other", from: { logging: [bucket] } }),
        ),
    },
    violating: {
        "that of another bucket": fails(PROBLEM, bucket, beside("lake-silver", "lake-logs")),
        "an empty target": fails(PROBLEM, resource(BUCKET, { logging: { targetBucket: "" } })),
    },
    unknown: {
        "the target, which is another bucket": undecided(
            "logging",
            resource(BUCKET, { logging: UNKNOWN }, { from: { logging: [other] } }),
            other,
        ),
        "an output that the provider has not filled in": fails(PROBLEM, resource(BUCKET, { logging: UNKNOWN })),
    },
    absent: {
        "nothing beside it": fails(PROBLEM, bucket),
        "nothing beside the deprecated bucket": fails(PROBLEM, resource("aws:s3/bucketV2:BucketV2", {})),
    },
};
