import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const FLAGS = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

export const accessPointPublicAccess = resourceRule({
    name: "s3-access-point-public-access",
    description:
        "Access points, also those of many regions, block public access. " +
        "Each has a policy of its own beside the bucket's, and its block can never be changed.",
    severity: "critical",
    level: "mandatory",
    fix: `Leave the public access block out, or set ${FLAGS.join(", ")} to true.`,
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
    framework: fsbp("S3.19", "S3 access points should have block public access settings enabled"),
    types: ["aws:s3/accessPoint:AccessPoint", "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint"],
    *check({ type, props }) {
        const [at, block] =
            type === "aws:s3/accessPoint:AccessPoint"
                ? (["publicAccessBlockConfiguration", props.publicAccessBlockConfiguration] as const)
                : (["details.publicAccessBlock", props.details?.publicAccessBlock] as const);
        for (const flag of FLAGS) {
            // Left out, it is true.
            if (!(block?.[flag] ?? true)) {
                yield `${at}.${flag} is not true`;
            }
        }
    },
});
