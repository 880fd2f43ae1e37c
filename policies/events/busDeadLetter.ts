import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const busDeadLetter = resourceRule({
    name: "events-bus-dead-letter",
    description:
        "An event bus with a KMS key of one's own has a dead-letter queue. While EventBridge may not use the key it can neither " +
        "encrypt nor decrypt the events, and drops those that have nowhere else to go.",
    severity: "low",
    level: "advisory",
    fix: "Set deadLetterConfig.arn to the ARN of a queue.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:cloudwatch/eventBus:EventBus"],
    *check({ props }) {
        if (isSet(props, "kmsKeyIdentifier") && !isSet(props.deadLetterConfig ?? {}, "arn")) {
            yield "deadLetterConfig.arn is not set";
        }
    },
});
