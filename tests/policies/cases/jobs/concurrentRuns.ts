import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "one at a time": passes(resource(TYPE, { maxConcurrentRuns: 1 })),
        "many by agreement": { ...passes(resource(TYPE, { maxConcurrentRuns: 50 })), params: { maxRuns: 50 } },
    },
    violating: { many: fails("maxConcurrentRuns is not at most 10", resource(TYPE, { maxConcurrentRuns: 11 })) },
    unknown: { "how many": undecided("maxConcurrentRuns", resource(TYPE, { maxConcurrentRuns: UNKNOWN })) },
    absent: { "one by default": passes(resource(TYPE, {})) },
};
