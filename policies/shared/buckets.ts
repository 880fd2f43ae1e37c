import type { StackSubject } from "../core/resource";
import { readDeclared, type Stack } from "../core/stack";
import { list } from "../core/values";

/** Types that make a bucket; the second is the deprecated token of the same thing. */
export const BUCKETS = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;

/** A bucket as a stack rule sees it. */
export type AnyBucket = StackSubject<(typeof BUCKETS)[number]>;

/** How a resource beside a bucket names it. */
export const OF_BUCKET = { property: "bucket", key: "bucket" } as const;

const VERSIONING = [
    "aws:s3/bucketVersioning:BucketVersioning",
    "aws:s3/bucketVersioningV2:BucketVersioningV2",
] as const;

/** Whether a bucket keeps old versions: by a resource beside it or, where there is none, by what it says itself. */
export function isVersioned(bucket: AnyBucket, stack: Stack): boolean {
    const [beside] = VERSIONING.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
    if (beside !== undefined) {
        return beside.props.versioningConfiguration?.status === "Enabled";
    }
    return bucket.type === "aws:s3/bucket:Bucket"
        ? readDeclared(bucket, "versioning")?.enabled === true
        : list(readDeclared(bucket, "versionings")).some((versioning) => versioning?.enabled === true);
}
