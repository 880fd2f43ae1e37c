import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SETTINGS = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const CATALOG = "aws:glue/catalog:Catalog";
const PROBLEM = "allowFullTableExternalDataAccess is on";

export const cases: RuleCases = {
    passing: {
        "off for a data lake": passes(resource(SETTINGS, { allowFullTableExternalDataAccess: false })),
        "off for a catalog": passes(resource(CATALOG, { allowFullTableExternalDataAccess: "False" })),
    },
    violating: {
        "on for a data lake": fails(PROBLEM, resource(SETTINGS, { allowFullTableExternalDataAccess: true })),
        "on for a catalog": fails(PROBLEM, resource(CATALOG, { allowFullTableExternalDataAccess: "True" })),
    },
    unknown: {
        "the setting": undecided(
            "allowFullTableExternalDataAccess",
            resource(SETTINGS, { allowFullTableExternalDataAccess: UNKNOWN }),
        ),
    },
    absent: { "the setting, which is off by default": passes(resource(SETTINGS, {})) },
};
