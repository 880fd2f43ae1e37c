import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const WORKGROUP = "aws:athena/workgroup:Workgroup";
const workgroup = (publishCloudwatchMetricsEnabled: boolean): PolicyResource =>
    resource(WORKGROUP, { configuration: { publishCloudwatchMetricsEnabled } });

export const cases: RuleCases = {
    passing: { "metrics are published": passes(workgroup(true)) },
    violating: { "no metrics": fails("configuration.publishCloudwatchMetricsEnabled is false", workgroup(false)) },
    unknown: { "the setting": undecided("configuration.publishCloudwatchMetricsEnabled", workgroup(UNKNOWN)) },
    absent: { "the setting, which is on by default": passes(resource(WORKGROUP, {})) },
};
