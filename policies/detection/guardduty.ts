import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const guardduty = resourceRule({
    name: "detection-guardduty",
    description:
        "A detector of GuardDuty is switched on. One that is suspended keeps its settings and its old findings, and finds " +
        "nothing new.",
    severity: "high",
    level: "mandatory",
    fix: "Remove enable, whose default is true.",
    url: "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html",
    framework: fsbp("GuardDuty.1", "GuardDuty should be enabled"),
    types: ["aws:guardduty/detector:Detector"],
    *check({ props }) {
        if (props.enable === false) {
            yield "enable is false";
        }
    },
    remediate: () => ({ enable: true }),
});
