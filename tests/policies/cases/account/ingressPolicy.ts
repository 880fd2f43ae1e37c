import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/accountNetworkPolicy:AccountNetworkPolicy";
const PROBLEM = "ingress.publicAccess.restrictionMode does not restrict access";

export const cases: RuleCases = {
    passing: {
        restricted: passes(resource(TYPE, { ingress: { publicAccess: { restrictionMode: "RESTRICTED_ACCESS" } } })),
    },
    violating: {
        "full access": fails(
            PROBLEM,
            resource(TYPE, { ingress: { publicAccess: { restrictionMode: "FULL_ACCESS" } } }),
        ),
        "a dry run": fails(
            PROBLEM,
            resource(TYPE, { ingressDryRun: { publicAccess: { restrictionMode: "RESTRICTED_ACCESS" } } }),
        ),
    },
    unknown: { ingress: undecided("ingress", resource(TYPE, { ingress: UNKNOWN })) },
    absent: { "no restriction": fails(PROBLEM, resource(TYPE, {})) },
};
