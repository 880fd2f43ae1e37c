import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const workgroup = (enforceWorkgroupConfiguration: boolean): PolicyResource =>
    resource(WORKGROUP, { configuration: { enforceWorkgroupConfiguration } });

export const cases: RuleCases = {
    passing: { enforced: passes(workgroup(true)) },
    violating: { "not enforced": fails("configuration.enforceWorkgroupConfiguration is false", workgroup(false)) },
    unknown: { "the setting": undecided("configuration.enforceWorkgroupConfiguration", workgroup(UNKNOWN)) },
    absent: { "the setting, which is on by default": passes(resource(WORKGROUP, {})) },
};
