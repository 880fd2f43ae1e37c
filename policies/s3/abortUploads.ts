import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { configuredRules, inlineRules, LIFECYCLE_TYPES } from "../shared/bucketLifecycle";

export const abortUploads = resourceRule({
    name: "s3-abort-uploads",
    description:
        "Lifecycle rules of a bucket end unfinished uploads of every object. " +
        "Their parts are in no listing and cost as much as objects do; jobs that die leave terabytes of them.",
    severity: "low",
    level: "advisory",
    fix: "Add an enabled rule without a filter and with abortIncompleteMultipartUpload.daysAfterInitiation, such as 7.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html",
    framework: nist("SI-12", "Information Management and Retention"),
    types: LIFECYCLE_TYPES,
    *check({ type, props }) {
        const inline = type === "aws:s3/bucket:Bucket" || type === "aws:s3/bucketV2:BucketV2";
        if (inline && !isSet(props, "lifecycleRules")) {
            return;
        }
        const rules = inline ? inlineRules(props.lifecycleRules) : configuredRules(props);
        if (!rules.some(({ abortsUploads, forAll }) => abortsUploads && forAll())) {
            yield "no rule for all objects ends unfinished uploads";
        }
    },
});
