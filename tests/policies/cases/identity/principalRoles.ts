import type { Inputs } from "../../../../policies/types";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/accessControlRuleSet:AccessControlRuleSet";
const grant = (principal: string): Inputs<typeof TYPE> => ({
    grantRules: [{ role: "roles/servicePrincipal.user", principals: [principal] }],
});

export const cases: RuleCases = {
    passing: {
        "a service principal": passes(resource(TYPE, grant("servicePrincipals/1234-abcd"))),
        "a group": passes(resource(TYPE, grant("groups/platform-team"))),
    },
    violating: {
        everyone: fails("grantRules[0] gives its role to everyone", resource(TYPE, grant("groups/account users"))),
        "a person": advises(
            "grantRules[0] gives its role to a person",
            resource(TYPE, grant("users/jane@example.com")),
        ),
    },
    unknown: {
        "a principal": undecided("grantRules.0.principals.0", resource(TYPE, grant(UNKNOWN))),
    },
    absent: { "no rules": passes(resource(TYPE, {})) },
};
