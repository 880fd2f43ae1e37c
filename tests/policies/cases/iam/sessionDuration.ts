import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "maxSessionDuration is too long";

export const cases: RuleCases = {
    passing: {
        "four hours": passes(resource(TYPE, { maxSessionDuration: 14400 })),
        "twelve hours, where that is agreed": {
            ...passes(resource(TYPE, { maxSessionDuration: 43200 })),
            params: { maxSeconds: 43200 },
        },
    },
    violating: { "twelve hours": fails(PROBLEM, resource(TYPE, { maxSessionDuration: 43200 })) },
    unknown: { "the time": undecided("maxSessionDuration", resource(TYPE, { maxSessionDuration: UNKNOWN })) },
    absent: { "left out, which is an hour": passes(resource(TYPE, {})) },
};
