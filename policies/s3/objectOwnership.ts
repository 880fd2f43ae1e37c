import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const objectOwnership = resourceRule({
    name: "s3-object-ownership",
    description:
        "Ownership controls give every object to the owner of the bucket and turn access control lists off. " +
        "With lists, whoever uploads an object keeps it, and can give it to others past the bucket's policy.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set rule.objectOwnership to "BucketOwnerEnforced".',
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
    framework: fsbp("S3.12", "ACLs should not be used to manage user access to S3 general purpose buckets"),
    // A bucket without such controls is fine: since April 2023 new ones have lists turned off.
    types: ["aws:s3/bucketOwnershipControls:BucketOwnershipControls"],
    *check({ props }) {
        if (props.rule?.objectOwnership !== "BucketOwnerEnforced") {
            yield "rule.objectOwnership leaves access control lists on";
        }
    },
    remediate: () => ({ rule: { objectOwnership: "BucketOwnerEnforced" } }),
});
