import { fsbp } from "../core/frameworks";
import type { StackSubject } from "../core/resource";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { list } from "../core/values";
import { LIFECYCLE_CONFIGURATIONS } from "../shared/bucketLifecycle";
import { BUCKETS, OF_BUCKET } from "../shared/buckets";

const DIRECTORY = "aws:s3/directoryBucket:DirectoryBucket";
const TYPES = [...BUCKETS, DIRECTORY] as const;

export const lifecycle = stackRule({
    name: "s3-lifecycle",
    description:
        "A bucket has lifecycle rules, a directory bucket as well. " +
        "Otherwise unfinished uploads, old versions and data nobody may keep any longer stay, and are paid for, for ever.",
    severity: "low",
    level: "advisory",
    fix: "Add a BucketLifecycleConfiguration for the bucket.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html",
    framework: fsbp("S3.13", "S3 general purpose buckets should have Lifecycle configurations"),
    types: TYPES,
    *check(bucket, { stack }) {
        const beside = LIFECYCLE_CONFIGURATIONS.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
        if (beside.length === 0 && !hasRules(bucket)) {
            yield "nothing in the stack gives it lifecycle rules";
        }
    },
});

function hasRules(bucket: StackSubject<(typeof TYPES)[number]>): boolean {
    return bucket.type !== DIRECTORY && list<unknown>(readDeclared(bucket, "lifecycleRules")).length > 0;
}
