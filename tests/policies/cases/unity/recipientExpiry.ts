import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/recipient:Recipient";
const PROBLEM = "expirationTime is not set";

export const cases: RuleCases = {
    passing: {
        "an end that is not known yet: that it is given is": passes(
            resource(TYPE, { authenticationType: "TOKEN", expirationTime: UNKNOWN }),
        ),
        "a Databricks customer": passes(resource(TYPE, { authenticationType: "DATABRICKS" })),
    },
    violating: {
        "null for an end": fails(PROBLEM, resource(TYPE, { authenticationType: "TOKEN", expirationTime: null })),
    },
    unknown: { "how it signs in": undecided("authenticationType", resource(TYPE, { authenticationType: UNKNOWN })) },
    absent: { "no end": fails(PROBLEM, resource(TYPE, { authenticationType: "TOKEN" })) },
};
