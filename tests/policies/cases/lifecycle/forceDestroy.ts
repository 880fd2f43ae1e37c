import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const BUCKET = "aws:s3/bucket:Bucket";
const PROBLEM = "forceDestroy is not false";

export const cases: RuleCases = {
    passing: {
        "a bucket": passes(resource(BUCKET, { forceDestroy: false })),
        "a bucket in a stack that is not protected": passes(resource(BUCKET, { forceDestroy: true }, { stack: "dev" })),
        "a bucket in a stack that configuration leaves out": {
            ...passes(resource(BUCKET, { forceDestroy: true })),
            params: { stacks: ["live-*"] },
        },
    },
    violating: {
        "a bucket": fails(PROBLEM, resource(BUCKET, { forceDestroy: true })),
        "a deprecated bucket": fails(PROBLEM, resource("aws:s3/bucketV2:BucketV2", { forceDestroy: true })),
        "a repository": fails(
            "forceDelete is not false",
            resource("aws:ecr/repository:Repository", { forceDelete: true }),
        ),
        "a catalog": fails(
            PROBLEM,
            resource("databricks:index/catalog:Catalog", { forceDestroy: true }, { stack: "prod-workspace" }),
        ),
    },
    unknown: { "whether it goes": undecided("forceDestroy", resource(BUCKET, { forceDestroy: UNKNOWN })) },
    absent: { "left out, which keeps it": passes(resource(BUCKET, { bucket: UNKNOWN })) },
};
