import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const BUCKET = "aws:s3/bucket:Bucket";
const PROBLEM = "no rule for all objects ends unfinished uploads";
const abort = { abortIncompleteMultipartUpload: { daysAfterInitiation: 7 } };
const rule = { id: "clean-up", status: "Enabled", filter: {}, ...abort };
const inline = { id: "clean-up", enabled: true, abortIncompleteMultipartUploadDays: 7 };
const configuration = (...rules: object[]): PolicyResource => resource(TYPE, { bucket: "lake-bronze", rules });

export const cases: RuleCases = {
    passing: {
        "for all objects": passes(configuration({ id: "expire", status: "Enabled", expiration: { days: 90 } }, rule)),
        "with an empty prefix": passes(configuration({ ...rule, filter: { prefix: "" } })),
        deprecated: passes(
            resource("aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2", { rules: [rule] }),
        ),
        within: passes(resource(BUCKET, { lifecycleRules: [inline] })),
        "within the deprecated bucket": passes(resource("aws:s3/bucketV2:BucketV2", { lifecycleRules: [inline] })),
        "a bucket that leaves it to a resource beside it": passes(resource(BUCKET, { bucket: "lake-bronze" })),
    },
    violating: {
        "for some objects": fails(PROBLEM, configuration({ ...rule, filter: { prefix: "tmp/" } })),
        "for objects with a tag": fails(PROBLEM, configuration({ ...rule, filter: { tag: { key: "a", value: "b" } } })),
        "for some objects, older form": fails(PROBLEM, configuration({ ...rule, prefix: "tmp/" })),
        "switched off": fails(PROBLEM, configuration({ ...rule, status: "Disabled" })),
        "another rule": fails(PROBLEM, configuration({ id: "expire", status: "Enabled", expiration: { days: 90 } })),
        "within, for some objects": fails(
            PROBLEM,
            resource(BUCKET, { lifecycleRules: [{ ...inline, prefix: "tmp/" }] }),
        ),
        "within the deprecated bucket, switched off": fails(
            PROBLEM,
            resource("aws:s3/bucketV2:BucketV2", { lifecycleRules: [{ ...inline, enabled: false }] }),
        ),
    },
    unknown: {
        "the rules": undecided("rules", resource(TYPE, { rules: UNKNOWN })),
        "whether it is on": undecided("rules.0.status", configuration({ ...rule, status: UNKNOWN })),
        "the days do not matter": passes(
            configuration({ ...rule, abortIncompleteMultipartUpload: { daysAfterInitiation: UNKNOWN } }),
        ),
    },
    absent: {
        "no rules": fails(PROBLEM, resource(TYPE, { bucket: "lake-bronze" })),
        "null for a rule": fails(PROBLEM, resource(TYPE, { rules: [null] })),
    },
};
