import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const deadLetter = resourceRule({
    name: "scheduler-dead-letter",
    description:
        "The target of a schedule has a dead-letter queue, and is tried again. A run that could not be started is lost " +
        "otherwise, and nothing says that it was due.",
    severity: "medium",
    level: "mandatory",
    fix: "Set target.deadLetterConfig.arn to a queue, and leave target.retryPolicy.maximumRetryAttempts above 0.",
    url: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:scheduler/schedule:Schedule"],
    *check({ props }) {
        const { target } = props;
        if (!isSet(target?.deadLetterConfig ?? {}, "arn")) {
            yield "target.deadLetterConfig.arn is not set";
        }
        // 185 times within a day by default.
        if (target?.retryPolicy?.maximumRetryAttempts === 0) {
            yield "target.retryPolicy.maximumRetryAttempts is 0";
        }
    },
});
