import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const NOT_LOCKED = "objectLockEnabled is not true";
const NO_RETENTION = "nothing in the stack gives it a default retention";
const named = { name: "audit-logs" };
const locked = resource(BUCKET, { bucket: "acme-audit", objectLockEnabled: true }, named);
const retention = { defaultRetention: { mode: "COMPLIANCE", days: 365 } };
const lock = (rule: object): PolicyResource =>
    resource(
        "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
        { bucket: "acme-audit", rule },
        { name: "lock" },
    );

export const cases: RuleCases = {
    passing: {
        "locked, with a retention": passes(locked, lock(retention)),
        "locked later on, which the resource beside it can do": passes(
            resource(BUCKET, { bucket: "acme-audit" }, named),
            lock(retention),
        ),
        "locked by the deprecated resource": passes(
            locked,
            resource(
                "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
                { bucket: "acme-audit", rule: retention },
                { name: "lock" },
            ),
        ),
        within: passes(
            resource(
                BUCKET,
                { objectLockEnabled: true, objectLockConfiguration: { objectLockEnabled: "Enabled", rule: retention } },
                named,
            ),
        ),
        "a bucket for other things": passes(resource(BUCKET, { bucket: "lake-bronze" }, { name: "bronze" })),
        "a bucket that configuration leaves out": {
            ...passes(resource(BUCKET, { bucket: "acme-audit" }, named)),
            params: { buckets: ["trail"] },
        },
    },
    violating: {
        "locked, without a retention": fails(NO_RETENTION, locked),
        "locked, with an empty rule": fails(NO_RETENTION, locked, lock({})),
        "not locked": fails(
            [NOT_LOCKED, NO_RETENTION],
            resource("aws:s3/bucketV2:BucketV2", { objectLockEnabled: false }, named),
        ),
    },
    unknown: {
        "whether it is locked, which comes from elsewhere": undecided(
            "objectLockEnabled",
            resource(BUCKET, { objectLockEnabled: UNKNOWN }, { ...named, from: { objectLockEnabled: [lock({})] } }),
        ),
        "an output that the provider has not filled in": fails(
            [NOT_LOCKED, NO_RETENTION],
            resource(BUCKET, { objectLockEnabled: UNKNOWN }, named),
        ),
    },
    absent: { "nothing beside it": fails([NOT_LOCKED, NO_RETENTION], resource(BUCKET, {}, named)) },
};
