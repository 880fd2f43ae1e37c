import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANT = "databricks:index/grant:Grant";
const GRANTS = "databricks:index/grants:Grants";
const principal = "spark-on-eks";

export const cases: RuleCases = {
    passing: {
        "use within": passes(resource(GRANT, { schema: "sales.orders", principal, privileges: ["USE_SCHEMA"] })),
    },
    violating: {
        "a schema": fails(
            "privileges give credentials for the storage to engines outside",
            resource(GRANT, { schema: "sales.orders", principal, privileges: ["EXTERNAL_USE_SCHEMA"] }),
        ),
        "a location": fails(
            "grants[0].privileges give credentials for the storage to engines outside",
            resource(GRANTS, {
                externalLocation: "landing",
                grants: [{ principal, privileges: ["EXTERNAL USE LOCATION"] }],
            }),
        ),
    },
    unknown: {
        what: undecided("privileges.0", resource(GRANT, { schema: "sales.orders", principal, privileges: [UNKNOWN] })),
    },
    absent: { nothing: passes(resource(GRANT, {})) },
};
