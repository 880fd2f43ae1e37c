import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const bucket = resource("aws:s3/bucket:Bucket", { bucket: "lake-bronze" });
const other = resource("aws:s3/bucket:Bucket", { bucket: "lake-silver" }, { name: "silver" });
const policy = (name: string, target: string, ...from: PolicyResource[]): PolicyResource =>
    resource(POLICY, { bucket: target }, { name, from: { bucket: from } });

export const cases: RuleCases = {
    passing: {
        "one policy": passes(bucket, policy("a", "lake-bronze")),
        "a policy each": passes(bucket, other, policy("a", "lake-bronze"), policy("b", "lake-silver")),
        "a policy of another bucket that waits for this one": passes(
            bucket,
            other,
            policy("a", "lake-bronze"),
            policy("b", "lake-silver", bucket, other),
        ),
        "one of each": passes(
            bucket,
            policy("a", "lake-bronze"),
            resource(
                "aws:s3/bucketNotification:BucketNotification",
                { bucket: "lake-bronze" },
                { name: "notification" },
            ),
        ),
    },
    violating: {
        "two policies": fails(
            "it has more than one policy",
            bucket,
            policy("a", "lake-bronze"),
            policy("b", UNKNOWN, bucket),
        ),
        "two notification configurations": fails(
            "it has more than one notification configuration",
            bucket,
            ...["a", "b"].map((name) =>
                resource("aws:s3/bucketNotification:BucketNotification", { bucket: "lake-bronze" }, { name }),
            ),
        ),
        "one lifecycle configuration of each token, of the deprecated bucket": fails(
            "it has more than one lifecycle configuration",
            resource("aws:s3/bucketV2:BucketV2", { bucket: "lake-bronze" }),
            resource(
                "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
                { bucket: "lake-bronze" },
                { name: "a" },
            ),
            resource(
                "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
                { bucket: "lake-bronze" },
                { name: "b" },
            ),
        ),
    },
    unknown: {
        "names on both sides, which dependencies tell": fails(
            "it has more than one policy",
            resource("aws:s3/bucket:Bucket", { bucket: UNKNOWN }),
            policy("a", UNKNOWN, bucket),
            policy("b", UNKNOWN, bucket),
        ),
    },
    absent: { "nothing beside it": passes(resource("aws:s3/bucket:Bucket", {})) },
};
