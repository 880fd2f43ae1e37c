import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { configuredRules, inlineRules, LIFECYCLE_CONFIGURATIONS } from "../shared/bucketLifecycle";
import { BUCKETS, isVersioned, OF_BUCKET } from "../shared/buckets";

export const noncurrentVersions = stackRule({
    name: "s3-noncurrent-versions",
    description:
        "A bucket that keeps old versions says for how long. " +
        "Tables rewrite their files all the time: versions soon outweigh the data, and what had to be deleted is still there.",
    severity: "low",
    level: "advisory",
    fix: "Set noncurrentVersionExpiration in an enabled lifecycle rule without a filter.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    framework: nist("SI-12", "Information Management and Retention"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        if (!isVersioned(bucket, stack)) {
            return;
        }
        const beside = LIFECYCLE_CONFIGURATIONS.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
        const rules = [
            ...beside.flatMap(({ props }) => configuredRules(props)),
            ...inlineRules(readDeclared(bucket, "lifecycleRules")),
        ];
        if (!rules.some(({ endsVersions, forAll }) => endsVersions && forAll())) {
            yield "no lifecycle rule for all objects ends its old versions";
        }
    },
});
