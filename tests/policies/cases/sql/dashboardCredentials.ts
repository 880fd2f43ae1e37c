import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/dashboard:Dashboard";
const PROBLEM = "embedCredentials is not false";

export const cases: RuleCases = {
    passing: { "the viewer's rights": passes(resource(TYPE, { embedCredentials: false })) },
    violating: { "the publisher's rights": fails(PROBLEM, resource(TYPE, { embedCredentials: true })) },
    unknown: { "whose rights": undecided("embedCredentials", resource(TYPE, { embedCredentials: UNKNOWN })) },
    absent: { "the publisher's by default": fails(PROBLEM, resource(TYPE, {})) },
};
