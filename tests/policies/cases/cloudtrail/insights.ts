import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TRAIL = "aws:cloudtrail/trail:Trail";
const CALLS = "ApiCallRateInsight";
const ERRORS = "ApiErrorRateInsight";

export const cases: RuleCases = {
    passing: {
        "both insights": passes(
            resource(TRAIL, { insightSelectors: [{ insightType: ERRORS }, { insightType: CALLS }] }),
        ),
    },
    violating: {
        "one insight": fails(
            `insightSelectors lacks ${ERRORS}`,
            resource(TRAIL, { insightSelectors: [{ insightType: CALLS }] }),
        ),
    },
    unknown: {
        "an insight": undecided(
            "insightSelectors.0.insightType",
            resource(TRAIL, { insightSelectors: [{ insightType: UNKNOWN }] }),
        ),
    },
    absent: {
        "no insight": fails(
            [`insightSelectors lacks ${CALLS}`, `insightSelectors lacks ${ERRORS}`],
            resource(TRAIL, {}),
        ),
    },
};
