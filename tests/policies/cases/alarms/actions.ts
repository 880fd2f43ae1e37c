import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const METRIC = "aws:cloudwatch/metricAlarm:MetricAlarm";
const COMPOSITE = "aws:cloudwatch/compositeAlarm:CompositeAlarm";
const topic = "arn:aws:sns:eu-west-1:111122223333:oncall";

export const cases: RuleCases = {
    passing: {
        "an alarm that tells somebody": passes(resource(METRIC, { alarmActions: [topic] })),
        "a composite alarm that tells somebody": passes(resource(COMPOSITE, { alarmActions: [topic] })),
        "an action that is not known yet": passes(resource(METRIC, { alarmActions: [UNKNOWN] })),
    },
    violating: {
        "an alarm that tells nobody": fails(
            "alarmActions is empty",
            resource(METRIC, { alarmActions: [], okActions: [topic] }),
        ),
        "a composite alarm that tells nobody": fails(
            "alarmActions is empty",
            resource(COMPOSITE, { alarmActions: null }),
        ),
    },
    unknown: { "all actions": undecided("alarmActions", resource(METRIC, { alarmActions: UNKNOWN })) },
    absent: { "no action": fails("alarmActions is empty", resource(METRIC, {})) },
};
