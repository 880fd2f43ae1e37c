import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/disableLegacyAccessSetting:DisableLegacyAccessSetting";
const PROBLEM = "disableLegacyAccess.value is not true";

export const cases: RuleCases = {
    passing: { off: passes(resource(TYPE, { disableLegacyAccess: { value: true } })) },
    violating: { on: fails(PROBLEM, resource(TYPE, { disableLegacyAccess: { value: false } })) },
    unknown: {
        "whether it is off": undecided(
            "disableLegacyAccess.value",
            resource(TYPE, { disableLegacyAccess: { value: UNKNOWN } }),
        ),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})) },
};
