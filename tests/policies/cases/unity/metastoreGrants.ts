import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";
const on = (...privileges: string[]): Inputs<typeof GRANTS> => ({
    metastore: UNKNOWN,
    grants: [{ principal: "data-release", privileges }],
});

export const cases: RuleCases = {
    passing: {
        catalogs: passes(resource(GRANTS, on("CREATE_CATALOG", "CREATE_EXTERNAL_LOCATION"))),
        "those who release data": {
            ...passes(resource(GRANTS, on("CREATE_SHARE"))),
            params: { sharers: ["*-release"] },
        },
        "something else than a metastore": passes(
            resource(GRANT, { share: "orders", principal: "analysts", privileges: ["USE_SHARE"] }),
        ),
    },
    violating: {
        shares: fails("grants[0].privileges let it share data with others", resource(GRANTS, on("CREATE_SHARE"))),
        recipients: fails(
            "privileges let it share data with others",
            resource(GRANT, { metastore: "1234-abcd", principal: "analysts", privileges: ["CREATE RECIPIENT"] }),
        ),
    },
    unknown: { what: undecided("grants.0.privileges.0", resource(GRANTS, on(UNKNOWN))) },
    absent: { "no grants": passes(resource(GRANTS, { metastore: "1234-abcd" })) },
};
