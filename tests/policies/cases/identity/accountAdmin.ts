import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const USER = "databricks:index/userRole:UserRole";
const PROBLEM = "role makes it an admin of the account";
const role = "account_admin";

export const cases: RuleCases = {
    passing: { "another role": passes(resource(USER, { userId: "4711", role: "billing_admin" })) },
    violating: {
        "a person": fails(PROBLEM, resource(USER, { userId: UNKNOWN, role })),
        "a group": advises(PROBLEM, resource("databricks:index/groupRole:GroupRole", { role })),
        "a service principal": advises(
            PROBLEM,
            resource("databricks:index/servicePrincipalRole:ServicePrincipalRole", { role }),
        ),
    },
    unknown: { "the role": undecided("role", resource(USER, { role: UNKNOWN })) },
    absent: { "no role": passes(resource(USER, {})) },
};
