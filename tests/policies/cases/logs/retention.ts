import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const FOREVER = "retentionInDays is not set, so that nothing is ever deleted";

export const cases: RuleCases = {
    passing: {
        "a year": passes(resource(GROUP, { retentionInDays: 365 })),
        "as long as one has agreed": { ...passes(resource(GROUP, { retentionInDays: 90 })), params: { minDays: 90 } },
        "a class whose retention is fixed": passes(resource(GROUP, { logGroupClass: "DELIVERY" })),
    },
    violating: {
        forever: fails(FOREVER, resource(GROUP, { retentionInDays: 0 })),
        "a month": advises("retentionInDays is below the minimum", resource(GROUP, { retentionInDays: 30 })),
    },
    unknown: {
        "the class": undecided("logGroupClass", resource(GROUP, { logGroupClass: UNKNOWN, retentionInDays: 365 })),
        "the days": undecided("retentionInDays", resource(GROUP, { retentionInDays: UNKNOWN })),
    },
    absent: {
        "the days": fails(FOREVER, resource(GROUP, {})),
        "null for the days": fails(FOREVER, resource(GROUP, { retentionInDays: null })),
    },
};
