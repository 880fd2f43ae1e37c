import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const METRIC = "aws:cloudwatch/metricAlarm:MetricAlarm";
const COMPOSITE = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const PROBLEM = "actionsEnabled is false";

export const cases: RuleCases = {
    passing: { "actions that are on": passes(resource(METRIC, { actionsEnabled: true })) },
    violating: {
        "actions that are off": fails(PROBLEM, resource(METRIC, { actionsEnabled: false })),
        "actions of a composite alarm that are off": fails(PROBLEM, resource(COMPOSITE, { actionsEnabled: false })),
    },
    unknown: { "the setting": undecided("actionsEnabled", resource(METRIC, { actionsEnabled: UNKNOWN })) },
    absent: { "the setting, which is on by default": passes(resource(COMPOSITE, {})) },
};
