import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const busLogging = resourceRule({
    name: "events-bus-logging",
    description:
        "An event bus logs what it could not deliver. Otherwise an event that matched no rule or reached no target leaves no " +
        "trace but a number in a metric.",
    severity: "low",
    level: "advisory",
    fix: 'Set logConfig.level to "ERROR" or higher, and deliver the logs of the bus.',
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:cloudwatch/eventBus:EventBus"],
    *check({ props }) {
        if ((props.logConfig?.level ?? "OFF") === "OFF") {
            yield "logConfig.level is not set or off";
        }
    },
});
