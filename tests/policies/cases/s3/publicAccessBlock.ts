import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const baseline = {
    bucket: "lake-bronze",
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
};

export const cases: RuleCases = {
    passing: {
        "all four flags": passes(resource(TYPE, baseline)),
        "all four flags for an account": passes(
            resource("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", baseline),
        ),
        "a bucket that is not known yet": passes(resource(TYPE, { ...baseline, bucket: UNKNOWN })),
    },
    violating: {
        "one flag off": fails(
            "blockPublicPolicy is not true",
            resource(TYPE, { ...baseline, blockPublicPolicy: false }),
        ),
        "one flag null and one off": fails(
            ["blockPublicAcls is not true", "ignorePublicAcls is not true"],
            resource(TYPE, { ...baseline, blockPublicAcls: null, ignorePublicAcls: false }),
        ),
    },
    unknown: {
        "a flag": undecided("restrictPublicBuckets", resource(TYPE, { ...baseline, restrictPublicBuckets: UNKNOWN })),
    },
    absent: {
        "no flag": fails(
            [
                "blockPublicAcls is not true",
                "blockPublicPolicy is not true",
                "ignorePublicAcls is not true",
                "restrictPublicBuckets is not true",
            ],
            resource(TYPE, { bucket: "lake-bronze" }),
        ),
    },
};
