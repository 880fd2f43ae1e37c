import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { isSet, matchesAny } from "../core/values";
import { BUCKETS, OF_BUCKET } from "../shared/buckets";

const LOCKS = [
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
] as const;

export const objectLock = stackRule({
    name: "s3-object-lock",
    description:
        "A bucket for audit logs locks its objects for a while after they were written. " +
        "Who breaks in deletes the traces next; a lock holds against everybody, administrators included.",
    severity: "high",
    level: "advisory",
    fix: "Set objectLockEnabled to true, and add a BucketObjectLockConfiguration with a default retention.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    framework: nist("AU-9", "Protection of Audit Information"),
    types: BUCKETS,
    params: {
        buckets: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the logical names of buckets for audit logs.",
            default: ["*archive*", "*audit*", "*cloudtrail*"],
        },
    },
    *check(bucket, { stack, params }) {
        if (!matchesAny(bucket.name, params.buckets)) {
            return;
        }
        const locks = LOCKS.flatMap((type) => stack.attached(bucket, { type, ...OF_BUCKET }));
        if (locks.length === 0 && readDeclared(bucket, "objectLockEnabled") !== true) {
            yield "objectLockEnabled is not true";
        }
        const inline = readDeclared(bucket, "objectLockConfiguration");
        const retention = locks.some(({ props }) => isSet(props.rule ?? {}, "defaultRetention"));
        if (!retention && !isSet(inline ?? {}, "rule") && !isSet(inline ?? {}, "rules")) {
            yield "nothing in the stack gives it a default retention";
        }
    },
});
