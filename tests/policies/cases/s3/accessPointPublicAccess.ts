import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const POINT = "aws:s3/accessPoint:AccessPoint";
const REGIONS = "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint";
const all = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };

export const cases: RuleCases = {
    passing: {
        "all four flags": passes(resource(POINT, { publicAccessBlockConfiguration: all })),
        "all four flags, of many regions": passes(
            resource(REGIONS, { details: { name: "lake", publicAccessBlock: all } }),
        ),
    },
    violating: {
        "one flag off": fails(
            "publicAccessBlockConfiguration.blockPublicPolicy is not true",
            resource(POINT, { publicAccessBlockConfiguration: { ...all, blockPublicPolicy: false } }),
        ),
        "two flags off, of many regions": fails(
            [
                "details.publicAccessBlock.blockPublicAcls is not true",
                "details.publicAccessBlock.restrictPublicBuckets is not true",
            ],
            resource(REGIONS, {
                details: {
                    name: "lake",
                    publicAccessBlock: { ...all, blockPublicAcls: false, restrictPublicBuckets: false },
                },
            }),
        ),
    },
    unknown: {
        "a flag": undecided(
            "publicAccessBlockConfiguration.ignorePublicAcls",
            resource(POINT, { publicAccessBlockConfiguration: { ...all, ignorePublicAcls: UNKNOWN } }),
        ),
        "all flags, of many regions": undecided("details", resource(REGIONS, { details: UNKNOWN })),
    },
    absent: {
        "left out, which is all on": passes(resource(POINT, { bucket: "lake-bronze" })),
        "left out, of many regions": passes(resource(REGIONS, { details: { name: "lake" } })),
    },
};
