import { nist } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";
import { BUCKETS } from "../shared/buckets";

const WEBSITES = [
    "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration",
    "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2",
] as const;
const TYPES = [...WEBSITES, ...BUCKETS] as const;

export const website = resourceRule({
    name: "s3-website",
    description:
        "No bucket is a website, save to redirect. " +
        "The website endpoints of S3 speak plain HTTP only and serve nothing but what is public.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the website configuration, and serve the bucket through CloudFront with origin access control.",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: TYPES,
    *check(resource) {
        for (const configuration of websitesOf(resource)) {
            if (!isSet(configuration, "redirectAllRequestsTo")) {
                yield "it serves a bucket as a website";
            }
        }
    },
});

function websitesOf({ type, props }: Subject<(typeof TYPES)[number]>): readonly object[] {
    switch (type) {
        case "aws:s3/bucket:Bucket":
            return isSet(props, "website") ? [props.website ?? {}] : [];
        case "aws:s3/bucketV2:BucketV2":
            return list(props.websites).map((configuration) => configuration ?? {});
        default:
            return [props];
    }
}
