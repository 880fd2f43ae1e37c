import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/secretScope:SecretScope";
const PROBLEM = "initialManagePrincipal lets everyone manage it";

export const cases: RuleCases = {
    passing: { "its maker": passes(resource(TYPE, { name: "ingest", initialManagePrincipal: null })) },
    violating: { everyone: fails(PROBLEM, resource(TYPE, { name: "ingest", initialManagePrincipal: "users" })) },
    unknown: {
        "whoever it is: there is but one value": fails(PROBLEM, resource(TYPE, { initialManagePrincipal: UNKNOWN })),
    },
    absent: { "its maker by default": passes(resource(TYPE, {})) },
};
