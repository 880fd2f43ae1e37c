import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const FLAGS = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

export const publicAccessBlock = resourceRule({
    name: "s3-public-access-block",
    description:
        "A public access block sets all four flags. Each closes a different way in: a missing one leaves new or existing, " +
        "access list or policy grants to the public in force.",
    severity: "critical",
    level: "mandatory",
    fix: `Set ${FLAGS.join(", ")} to true.`,
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    framework: fsbp("S3.8", "S3 general purpose buckets should block public access"),
    types: [
        "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
    ],
    *check({ props }) {
        for (const flag of FLAGS) {
            if (props[flag] !== true) {
                yield `${flag} is not true`;
            }
        }
    },
    remediate: () => Object.fromEntries(FLAGS.map((flag) => [flag, true])),
});
