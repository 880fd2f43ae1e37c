import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/metastore:Metastore";

export const cases: RuleCases = {
    passing: { "a group": passes(resource(TYPE, { owner: "metastore-admins" })) },
    violating: {
        "a person": fails("owner is a person", resource(TYPE, { owner: "jane@example.com" })),
        everyone: fails("owner is everyone", resource(TYPE, { owner: "account users" })),
    },
    unknown: { who: undecided("owner", resource(TYPE, { owner: UNKNOWN })) },
    absent: { "who made it, by default": fails("owner is not set", resource(TYPE, {})) },
};
