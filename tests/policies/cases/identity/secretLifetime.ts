import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/servicePrincipalSecret:ServicePrincipalSecret";
const PROBLEM = "lifetime is not at most 365 days";

export const cases: RuleCases = {
    passing: {
        "90 days": passes(resource(TYPE, { lifetime: "7776000s" })),
        "a year": passes(resource(TYPE, { lifetime: "31536000s" })),
    },
    violating: {
        "a second more": fails(PROBLEM, resource(TYPE, { lifetime: "31536001s" })),
        "no number of seconds": fails(PROBLEM, resource(TYPE, { lifetime: "90 days" })),
        "a quarter as the limit": {
            ...fails("lifetime is not at most 90 days", resource(TYPE, { lifetime: "31536000s" })),
            params: { maxDays: 90 },
        },
    },
    unknown: { "the lifetime": undecided("lifetime", resource(TYPE, { lifetime: UNKNOWN })) },
    absent: { "two years by default": fails(PROBLEM, resource(TYPE, {})) },
};
