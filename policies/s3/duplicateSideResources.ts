import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { LIFECYCLE_CONFIGURATIONS } from "../shared/bucketLifecycle";
import { BUCKETS, OF_BUCKET } from "../shared/buckets";

/** What a bucket has once: a second resource for it takes the place of the first, on every deployment in turn. */
const ONCE = {
    policy: ["aws:s3/bucketPolicy:BucketPolicy"],
    "notification configuration": ["aws:s3/bucketNotification:BucketNotification"],
    "public access block": ["aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"],
    "set of ownership controls": ["aws:s3/bucketOwnershipControls:BucketOwnershipControls"],
    "lifecycle configuration": LIFECYCLE_CONFIGURATIONS,
    encryption: [
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
    ],
    versioning: ["aws:s3/bucketVersioning:BucketVersioning", "aws:s3/bucketVersioningV2:BucketVersioningV2"],
    "logging configuration": ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"],
} as const;

export const duplicateSideResources = stackRule({
    name: "s3-duplicate-side-resources",
    description:
        "A bucket has one policy, one notification configuration and one of each other setting. " +
        "S3 keeps the last that was written: the statements of the other are gone, and no preview shows it.",
    severity: "high",
    level: "mandatory",
    fix: "Merge the resources into one; give each team a list of statements or targets in place of a resource.",
    url: "https://www.pulumi.com/registry/packages/aws/api-docs/s3/bucketpolicy/",
    framework: nist("CM-2", "Baseline Configuration"),
    types: BUCKETS,
    *check(bucket, { stack }) {
        for (const [what, types] of Object.entries(ONCE)) {
            const found = types.flatMap((type: SideResource) => stack.attached(bucket, { type, ...OF_BUCKET }));
            if (found.length > 1) {
                yield `it has more than one ${what}`;
            }
        }
    },
});

type SideResource = (typeof ONCE)[keyof typeof ONCE][number];
