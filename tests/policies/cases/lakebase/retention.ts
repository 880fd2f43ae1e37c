import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/databaseInstance:DatabaseInstance";

export const cases: RuleCases = {
    passing: {
        "two weeks": passes(resource(TYPE, { retentionWindowInDays: 14 })),
        "less by agreement": { ...passes(resource(TYPE, { retentionWindowInDays: 3 })), params: { minDays: 3 } },
    },
    violating: {
        "two days": fails("retentionWindowInDays is not at least 7", resource(TYPE, { retentionWindowInDays: 2 })),
        "more than the default asked for": {
            ...fails("retentionWindowInDays is not at least 14", resource(TYPE, {})),
            params: { minDays: 14 },
        },
    },
    unknown: { "how long": undecided("retentionWindowInDays", resource(TYPE, { retentionWindowInDays: UNKNOWN })) },
    absent: { "a week by default": passes(resource(TYPE, {})) },
};
