import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/enhancedSecurityMonitoringWorkspaceSetting:EnhancedSecurityMonitoringWorkspaceSetting";
const PROBLEM = "enhancedSecurityMonitoringWorkspace.isEnabled is not true";
const monitoring = (isEnabled: boolean): Inputs<typeof TYPE> => ({
    enhancedSecurityMonitoringWorkspace: { isEnabled },
});

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, monitoring(true))) },
    violating: { off: fails(PROBLEM, resource(TYPE, monitoring(false))) },
    unknown: {
        "whether it is on": undecided(
            "enhancedSecurityMonitoringWorkspace.isEnabled",
            resource(TYPE, monitoring(UNKNOWN)),
        ),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})) },
};
