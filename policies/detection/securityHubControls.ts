import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const securityHubControls = resourceRule({
    name: "detection-security-hub-controls",
    description:
        "Security Hub turns on the controls that AWS adds to a standard. Otherwise an account is measured by the standard as it " +
        "was on the day when somebody enabled it.",
    severity: "low",
    level: "mandatory",
    fix: "Remove autoEnableControls, whose default is true.",
    url: "https://docs.aws.amazon.com/securityhub/latest/userguide/controls-auto-enable.html",
    framework: cis("4.16", "Ensure AWS Security Hub is enabled"),
    types: ["aws:securityhub/account:Account"],
    *check({ props }) {
        if (props.autoEnableControls === false) {
            yield "autoEnableControls is false";
        }
    },
    remediate: () => ({ autoEnableControls: true }),
});
