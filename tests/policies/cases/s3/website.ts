import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration";
const PROBLEM = "it serves a bucket as a website";
const redirectAllRequestsTo = { hostName: "www.example.com", protocol: "https" };
const page = { indexDocument: { suffix: "index.html" } };

export const cases: RuleCases = {
    passing: {
        "a redirect": passes(resource(TYPE, { bucket: "www", redirectAllRequestsTo })),
        "a redirect, within": passes(
            resource("aws:s3/bucket:Bucket", { website: { redirectAllRequestsTo: "https://www.example.com" } }),
        ),
        "a bucket": passes(resource("aws:s3/bucketV2:BucketV2", { bucket: "lake-bronze" })),
    },
    violating: {
        pages: fails(PROBLEM, resource(TYPE, { bucket: "www", ...page })),
        "pages, by the deprecated resource": fails(
            PROBLEM,
            resource("aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2", page),
        ),
        "pages, within": fails(PROBLEM, resource("aws:s3/bucket:Bucket", { website: { indexDocument: "index.html" } })),
        "pages, within the deprecated bucket": fails(
            PROBLEM,
            resource("aws:s3/bucketV2:BucketV2", { websites: [{ indexDocument: "index.html" }] }),
        ),
    },
    unknown: {
        "what it serves": undecided("website", resource("aws:s3/bucket:Bucket", { website: UNKNOWN })),
        "what it serves, within the deprecated bucket": undecided(
            "websites",
            resource("aws:s3/bucketV2:BucketV2", { websites: UNKNOWN }),
        ),
    },
    absent: {
        "no inputs": fails(PROBLEM, resource(TYPE, {})),
        "no website": passes(resource("aws:s3/bucket:Bucket", {})),
    },
};
