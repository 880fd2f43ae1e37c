import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/accountNetworkPolicy:AccountNetworkPolicy";
const OPEN = "egress.networkAccess.restrictionMode does not restrict access";
const restrictionMode = "RESTRICTED_ACCESS";

export const cases: RuleCases = {
    passing: {
        restricted: passes(resource(TYPE, { egress: { networkAccess: { restrictionMode } } })),
        "restricted, and enforced": passes(
            resource(TYPE, {
                egress: { networkAccess: { restrictionMode, policyEnforcement: { enforcementMode: "ENFORCED" } } },
            }),
        ),
    },
    violating: {
        "full access that is written out": advises(
            "egress.networkAccess.restrictionMode opens every way out on purpose",
            resource(TYPE, { egress: { networkAccess: { restrictionMode: "FULL_ACCESS" } } }),
        ),
        "a mode that nobody knows": fails(
            OPEN,
            resource(TYPE, { egress: { networkAccess: { restrictionMode: "OPEN" } } }),
        ),
        "a dry run": fails(
            "egress.networkAccess.policyEnforcement is a dry run",
            resource(TYPE, {
                egress: { networkAccess: { restrictionMode, policyEnforcement: { enforcementMode: "DRY_RUN" } } },
            }),
        ),
        "a dry run for one product": fails(
            "egress.networkAccess.policyEnforcement is a dry run for some products",
            resource(TYPE, {
                egress: {
                    networkAccess: {
                        restrictionMode,
                        policyEnforcement: { enforcementMode: "DRY_RUN", dryRunModeProductFilters: ["DBSQL"] },
                    },
                },
            }),
        ),
    },
    unknown: {
        "the mode": undecided(
            "egress.networkAccess.restrictionMode",
            resource(TYPE, { egress: { networkAccess: { restrictionMode: UNKNOWN } } }),
        ),
    },
    absent: { "no restriction": fails(OPEN, resource(TYPE, {})) },
};
