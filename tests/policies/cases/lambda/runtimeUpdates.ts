import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIG = "aws:lambda/runtimeManagementConfig:RuntimeManagementConfig";
const config = (updateRuntimeOn: string): PolicyResource => resource(CONFIG, { updateRuntimeOn });

export const cases: RuleCases = {
    passing: {
        "by itself": passes(config("Auto")),
        "with each change of the function": passes(config("FunctionUpdate")),
    },
    violating: {
        "by hand": fails("updateRuntimeOn keeps the function on one version of its runtime", config("Manual")),
    },
    unknown: { "the setting": undecided("updateRuntimeOn", config(UNKNOWN)) },
    absent: { "the setting: by itself": passes(resource(CONFIG, {})) },
};
