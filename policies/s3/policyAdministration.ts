import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { BUCKETS } from "../shared/buckets";
import { judgeStatements } from "../shared/policyDocument";

export const policyAdministration = resourceRule({
    name: "s3-policy-administration",
    description:
        "No bucket policy allows to change who may use the bucket, or how it is encrypted. " +
        "Those of one's own account get that by their own policies; another account could shut the owner out.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the action from the bucket policy, and grant it by the policy of an administrator's role.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
    framework: fsbp("S3.6", "S3 general purpose bucket policies should restrict access to other AWS accounts"),
    types: ["aws:s3/bucketPolicy:BucketPolicy", ...BUCKETS],
    params: {
        actions: {
            type: "array",
            items: { type: "string" },
            description: "Actions that change who may use a bucket, or how it is encrypted.",
            // The first five are those of the control.
            default: [
                "s3:DeleteBucketPolicy",
                "s3:PutBucketAcl",
                "s3:PutBucketPolicy",
                "s3:PutEncryptionConfiguration",
                "s3:PutObjectAcl",
                "s3:PutBucketOwnershipControls",
                "s3:PutBucketPublicAccessBlock",
            ],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, ({ path, allows, actions }) =>
            allows && params.actions.some((action) => matchesAny(action, actions))
                ? [`${path} allows the administration of the bucket`]
                : [],
        );
    },
});
