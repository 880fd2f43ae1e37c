import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";
const principal = "account users";
const on = (...privileges: string[]): Inputs<typeof GRANTS> => ({
    catalog: "sales",
    grants: [{ principal, privileges }],
});

export const cases: RuleCases = {
    passing: {
        "everyone sees": passes(resource(GRANTS, on("BROWSE"))),
        "a team reads": passes(resource(GRANT, { catalog: "sales", principal: "analysts", privileges: ["SELECT"] })),
        "everyone uses, by agreement": {
            ...passes(resource(GRANTS, on("USE CATALOG", "BROWSE"))),
            params: { allowed: ["BROWSE", "USE_CATALOG"] },
        },
    },
    violating: {
        "everyone reads": fails("grants[0].privileges are for everyone", resource(GRANTS, on("BROWSE", "SELECT"))),
        "everyone does everything": fails(
            "privileges are for everyone",
            resource(GRANT, { schema: "sales.orders", principal: "users", privileges: ["ALL PRIVILEGES"] }),
        ),
    },
    unknown: {
        "for whom": undecided(
            "principal",
            resource(GRANT, { catalog: "sales", principal: UNKNOWN, privileges: ["SELECT"] }),
        ),
        what: undecided("grants.0.privileges.0", resource(GRANTS, on(UNKNOWN))),
    },
    absent: { "no grants": passes(resource(GRANTS, { catalog: "sales" })), nobody: passes(resource(GRANT, {})) },
};
