import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const PROBLEM = "rotationPeriodInDays is too long";

export const cases: RuleCases = {
    passing: {
        "half a year": passes(resource(KEY, { rotationPeriodInDays: 180 })),
        "two years, where that is agreed": {
            ...passes(resource(KEY, { rotationPeriodInDays: 730 })),
            params: { maxDays: 730 },
        },
    },
    violating: {
        "seven years": fails(PROBLEM, resource(KEY, { enableKeyRotation: true, rotationPeriodInDays: 2560 })),
    },
    unknown: { "the days": undecided("rotationPeriodInDays", resource(KEY, { rotationPeriodInDays: UNKNOWN })) },
    absent: { "left out, which is a year": passes(resource(KEY, { enableKeyRotation: true })) },
};
