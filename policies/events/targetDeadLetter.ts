import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const targetDeadLetter = resourceRule({
    name: "events-target-dead-letter",
    description:
        "The target of an event rule has a dead-letter queue, and is tried again. An event that a target did not take is lost " +
        "otherwise, and with it the run of a pipeline that nobody misses before the report is empty.",
    severity: "medium",
    level: "mandatory",
    fix: "Set deadLetterConfig.arn to the ARN of a queue, and leave retryPolicy.maximumRetryAttempts above 0.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:cloudwatch/eventTarget:EventTarget"],
    *check({ props }) {
        if (!isSet(props.deadLetterConfig ?? {}, "arn")) {
            yield "deadLetterConfig.arn is not set";
        }
        // 185 times within a day by default.
        if (props.retryPolicy?.maximumRetryAttempts === 0) {
            yield "retryPolicy.maximumRetryAttempts is 0";
        }
    },
});
