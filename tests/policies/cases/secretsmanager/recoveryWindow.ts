import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:secretsmanager/secret:Secret";
const PROBLEM = "recoveryWindowInDays is too short";

export const cases: RuleCases = {
    passing: { "a week": passes(resource(TYPE, { recoveryWindowInDays: 7 })) },
    violating: {
        "at once": fails(PROBLEM, resource(TYPE, { recoveryWindowInDays: 0 })),
        "a week, where more is agreed": {
            ...fails(PROBLEM, resource(TYPE, { recoveryWindowInDays: 7 })),
            params: { minDays: 14 },
        },
    },
    unknown: { "the days": undecided("recoveryWindowInDays", resource(TYPE, { recoveryWindowInDays: UNKNOWN })) },
    absent: { "left out, which is a month": passes(resource(TYPE, { name: "etl/source" })) },
};
