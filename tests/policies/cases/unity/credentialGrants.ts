import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GRANTS = "databricks:index/grants:Grants";
const GRANT = "databricks:index/grant:Grant";
const on = (...privileges: string[]): Inputs<typeof GRANTS> => ({
    storageCredential: UNKNOWN,
    grants: [{ principal: "platform-team", privileges }],
});

export const cases: RuleCases = {
    passing: {
        "locations are made of it": passes(resource(GRANTS, on("CREATE_EXTERNAL_LOCATION"))),
        "files of a location": passes(
            resource(GRANT, { externalLocation: "landing", principal: "analysts", privileges: ["READ_FILES"] }),
        ),
    },
    violating: {
        files: fails("grants[0].privileges use the storage credential directly", resource(GRANTS, on("READ_FILES"))),
        everything: fails(
            "privileges use the storage credential directly",
            resource(GRANT, { storageCredential: "lake", principal: "analysts", privileges: ["ALL PRIVILEGES"] }),
        ),
    },
    unknown: { what: undecided("grants.0.privileges.0", resource(GRANTS, on(UNKNOWN))) },
    absent: { "no grants": passes(resource(GRANTS, { storageCredential: "lake" })) },
};
