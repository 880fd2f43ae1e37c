import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const recorderStatus = resourceRule({
    name: "config-recorder-status",
    description:
        "The status of a recorder of AWS Config says that it is on. While it is off nothing is recorded, and rules keep showing " +
        "what they found before.",
    severity: "high",
    level: "mandatory",
    fix: "Set isEnabled to true.",
    url: "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html",
    framework: cis("3.3", "Ensure AWS Config is enabled in all regions"),
    types: ["aws:cfg/recorderStatus:RecorderStatus"],
    *check({ props }) {
        if (props.isEnabled !== true) {
            yield "isEnabled is not true";
        }
    },
    remediate: () => ({ isEnabled: true }),
});
