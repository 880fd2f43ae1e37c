import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const PROBLEM = "no lifecycle rule for all objects ends its old versions";
const bucket = resource(BUCKET, { bucket: "lake-bronze" });
const versioning = resource(
    "aws:s3/bucketVersioning:BucketVersioning",
    { bucket: "lake-bronze", versioningConfiguration: { status: "Enabled" } },
    { name: "versioning" },
);
const rule = { id: "clean-up", status: "Enabled", noncurrentVersionExpiration: { noncurrentDays: 90 } };
const lifecycle = (...rules: object[]): PolicyResource =>
    resource(
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        { bucket: "lake-bronze", rules },
        { name: "lifecycle" },
    );
const on = { versioning: { enabled: true } };

export const cases: RuleCases = {
    passing: {
        "they expire": passes(bucket, versioning, lifecycle({ id: "other", status: "Enabled" }, rule)),
        "they move to cheaper storage": passes(
            bucket,
            versioning,
            lifecycle({ id: "move", status: "Enabled", noncurrentVersionTransitions: [{ noncurrentDays: 30 }] }),
        ),
        "there are none": passes(bucket),
        "within the bucket": passes(
            resource(BUCKET, {
                ...on,
                lifecycleRules: [{ enabled: true, noncurrentVersionExpiration: { days: 90 } }],
            }),
        ),
        "within the deprecated bucket": passes(
            resource("aws:s3/bucketV2:BucketV2", {
                versionings: [{ enabled: true }],
                lifecycleRules: [{ enabled: true, noncurrentVersionExpirations: [{ days: 90 }] }],
            }),
        ),
    },
    violating: {
        "other rules only": fails(PROBLEM, bucket, versioning, lifecycle({ id: "expire", status: "Enabled" })),
        "of some objects": fails(PROBLEM, bucket, versioning, lifecycle({ ...rule, filter: { prefix: "tmp/" } })),
        "switched off, within": fails(
            PROBLEM,
            resource(BUCKET, { ...on, lifecycleRules: [{ enabled: false, noncurrentVersionExpiration: { days: 9 } }] }),
        ),
        "for objects with tags, within": fails(
            PROBLEM,
            resource(BUCKET, {
                ...on,
                lifecycleRules: [{ enabled: true, tags: { tmp: "yes" }, noncurrentVersionExpiration: { days: 9 } }],
            }),
        ),
    },
    unknown: {
        "the rules": undecided(
            "rules",
            bucket,
            versioning,
            resource(
                "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
                { bucket: "lake-bronze", rules: UNKNOWN },
                { name: "lifecycle" },
            ),
        ),
        "whether the rule is on": undecided(
            "rules.0.status",
            bucket,
            versioning,
            lifecycle({ ...rule, status: UNKNOWN }),
        ),
    },
    absent: { "no lifecycle rules": fails(PROBLEM, bucket, versioning) },
};
