import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "within the limit": passes(resource(TYPE, { autoterminationMinutes: 30 })),
        "at the limit": passes(resource(TYPE, { autoterminationMinutes: 120 })),
        "within a longer limit": {
            ...passes(resource(TYPE, { autoterminationMinutes: 240 })),
            params: { maxMinutes: 240 },
        },
    },
    violating: {
        never: fails(
            "autoterminationMinutes turns automatic termination off",
            resource(TYPE, { autoterminationMinutes: 0 }),
        ),
        "too late": fails("autoterminationMinutes exceeds 120", resource(TYPE, { autoterminationMinutes: 121 })),
        "later than a shorter limit": {
            ...fails("autoterminationMinutes exceeds 20", resource(TYPE, { autoterminationMinutes: 30 })),
            params: { maxMinutes: 20 },
        },
    },
    unknown: {
        "the time": undecided("autoterminationMinutes", resource(TYPE, { autoterminationMinutes: UNKNOWN })),
    },
    absent: { "no time": fails("autoterminationMinutes is not set", resource(TYPE, {})) },
};
