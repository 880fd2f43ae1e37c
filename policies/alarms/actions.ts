import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const actions = resourceRule({
    name: "alarms-actions",
    description:
        "An alarm does something when it goes off. One that tells nobody changes its colour on a page that nobody has open; " +
        "alarms that only feed a composite one are what exemptions are for.",
    severity: "medium",
    level: "advisory",
    fix: "Add the ARN of a topic or of another action to alarmActions.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html",
    framework: nist("SI-4(12)", "System Monitoring | Automated Organization-generated Alerts"),
    types: ["aws:cloudwatch/compositeAlarm:CompositeAlarm", "aws:cloudwatch/metricAlarm:MetricAlarm"],
    *check({ props }) {
        if (list(props.alarmActions).length === 0) {
            yield "alarmActions is empty";
        }
    },
});
