import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/disableLegacyFeaturesSetting:DisableLegacyFeaturesSetting";
const PROBLEM = "disableLegacyFeatures.value is not true";

export const cases: RuleCases = {
    passing: { off: passes(resource(TYPE, { disableLegacyFeatures: { value: true } })) },
    violating: { on: fails(PROBLEM, resource(TYPE, { disableLegacyFeatures: { value: false } })) },
    unknown: {
        "whether they are off": undecided(
            "disableLegacyFeatures.value",
            resource(TYPE, { disableLegacyFeatures: { value: UNKNOWN } }),
        ),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})) },
};
