import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/complianceSecurityProfileWorkspaceSetting:ComplianceSecurityProfileWorkspaceSetting";
const PROBLEM = "complianceSecurityProfileWorkspace.isEnabled is not true";
const profile = (isEnabled: boolean): Inputs<typeof TYPE> => ({
    complianceSecurityProfileWorkspace: { isEnabled, complianceStandards: ["PCI_DSS"] },
});

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, profile(true))) },
    violating: { off: fails(PROBLEM, resource(TYPE, profile(false))) },
    unknown: {
        "whether it is on": undecided("complianceSecurityProfileWorkspace.isEnabled", resource(TYPE, profile(UNKNOWN))),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})) },
};
