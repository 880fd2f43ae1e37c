import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const logging = resourceRule({
    name: "pipes-logging",
    description:
        "A pipe logs its errors. It has no other place to tell at which step, and why, an event got no further.",
    severity: "low",
    level: "advisory",
    fix: 'Set logConfiguration with level "ERROR" or higher and a destination.',
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:pipes/pipe:Pipe"],
    *check({ props }) {
        if ((props.logConfiguration?.level ?? "OFF") === "OFF") {
            yield "logConfiguration.level is not set or off";
        }
    },
});
