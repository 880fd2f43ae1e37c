import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANT = "databricks:index/grant:Grant";
const GRANTS = "databricks:index/grants:Grants";
const principal = "data-team";

export const cases: RuleCases = {
    passing: {
        "privileges by name": passes(
            resource(GRANT, { catalog: "sales", principal, privileges: ["USE_CATALOG", "USE_SCHEMA", "SELECT"] }),
        ),
        "privileges for whoever it is": passes(
            resource(GRANT, { catalog: "sales", principal: UNKNOWN, privileges: ["SELECT"] }),
        ),
    },
    violating: {
        all: fails(
            "grants[0].privileges are all there are",
            resource(GRANTS, { catalog: "sales", grants: [{ principal, privileges: ["ALL_PRIVILEGES"] }] }),
        ),
        "all, as SQL writes it": fails(
            "privileges are all there are",
            resource(GRANT, { catalog: "sales", principal, privileges: ["all privileges"] }),
        ),
        "to grant further": fails(
            "privileges include to grant further",
            resource(GRANT, { schema: "sales.orders", principal, privileges: ["SELECT", "MANAGE"] }),
        ),
    },
    unknown: {
        what: undecided("privileges", resource(GRANT, { catalog: "sales", principal, privileges: UNKNOWN })),
    },
    absent: { nothing: passes(resource(GRANT, {})) },
};
