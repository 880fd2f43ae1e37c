import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const DIRECTORY = "aws:s3/directoryBucket:DirectoryBucket";
const CONFIGURATION = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const PROBLEM = "nothing in the stack gives it lifecycle rules";
const bucket = resource(BUCKET, { bucket: "lake-bronze" });
const directory = resource(DIRECTORY, { bucket: "scratch--euw1-az1--x-s3" });
const rule = { id: "clean-up", enabled: true, abortIncompleteMultipartUploadDays: 7 };

export const cases: RuleCases = {
    passing: {
        "beside it": passes(bucket, resource(CONFIGURATION, { bucket: "lake-bronze" }, { name: "lifecycle" })),
        "beside it, deprecated, by dependency": passes(
            bucket,
            resource(
                "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
                { bucket: UNKNOWN },
                { name: "lifecycle", from: { bucket: [bucket] } },
            ),
        ),
        "beside a directory bucket": passes(
            directory,
            resource(CONFIGURATION, { bucket: "scratch--euw1-az1--x-s3" }, { name: "lifecycle" }),
        ),
        within: passes(resource(BUCKET, { lifecycleRules: [rule] })),
        "within the deprecated bucket": passes(resource("aws:s3/bucketV2:BucketV2", { lifecycleRules: [rule] })),
    },
    violating: {
        "that of another bucket": fails(
            PROBLEM,
            bucket,
            resource(CONFIGURATION, { bucket: "lake-silver" }, { name: "lifecycle" }),
        ),
        "no rules": fails(PROBLEM, resource(BUCKET, { lifecycleRules: [] })),
    },
    unknown: {
        "an output that the provider has not filled in": fails(PROBLEM, resource(BUCKET, { lifecycleRules: UNKNOWN })),
        "names on both sides": passes(
            resource(BUCKET, { bucket: UNKNOWN }),
            resource(CONFIGURATION, { bucket: UNKNOWN }, { name: "lifecycle", from: { bucket: [bucket] } }),
        ),
    },
    absent: {
        "nothing beside it": fails(PROBLEM, bucket),
        "nothing beside a directory bucket": fails(PROBLEM, directory),
    },
};
