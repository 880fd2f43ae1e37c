import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/user:User";
const PROBLEM = "it is an active user that the program makes";

export const cases: RuleCases = {
    passing: { "a user that is switched off": passes(resource(TYPE, { active: false })) },
    violating: { "a user": fails(PROBLEM, resource(TYPE, { active: true, displayName: "Jane Doe" })) },
    unknown: { "whether the user is active": undecided("active", resource(TYPE, { active: UNKNOWN })) },
    absent: { "active by default": fails(PROBLEM, resource(TYPE, {})) },
};
