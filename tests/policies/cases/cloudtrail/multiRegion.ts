import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";

export const cases: RuleCases = {
    passing: {
        "a trail of all regions": passes(resource(TRAIL, { isMultiRegionTrail: true })),
        "a trail that names the global services": passes(
            resource(TRAIL, { isMultiRegionTrail: true, includeGlobalServiceEvents: true }),
        ),
    },
    violating: {
        "a trail of one region without global services": fails(
            ["isMultiRegionTrail is not true", "includeGlobalServiceEvents is false"],
            resource(TRAIL, { isMultiRegionTrail: false, includeGlobalServiceEvents: false }),
        ),
    },
    unknown: {
        "the regions": undecided("isMultiRegionTrail", resource(TRAIL, { isMultiRegionTrail: UNKNOWN })),
        "the global services": undecided(
            "includeGlobalServiceEvents",
            resource(TRAIL, { isMultiRegionTrail: true, includeGlobalServiceEvents: UNKNOWN }),
        ),
    },
    absent: { "neither is given": fails("isMultiRegionTrail is not true", resource(TRAIL, {})) },
};
