import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const actionsEnabled = resourceRule({
    name: "alarms-actions-enabled",
    description:
        "The actions of an alarm are switched on. They are switched off for the time of some work and then forgotten, and the " +
        "alarm still looks as if it watched.",
    severity: "high",
    level: "mandatory",
    fix: "Remove actionsEnabled, whose default is true.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
    framework: nist("SI-4(12)", "System Monitoring | Automated Organization-generated Alerts"),
    types: ["aws:cloudwatch/compositeAlarm:CompositeAlarm", "aws:cloudwatch/metricAlarm:MetricAlarm"],
    *check({ props }) {
        if (props.actionsEnabled === false) {
            yield "actionsEnabled is false";
        }
    },
    remediate: () => ({ actionsEnabled: true }),
});
