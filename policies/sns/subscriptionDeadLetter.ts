import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

/** Subscribers that are systems. SNS retries for people in its own way, and they notice what does not come. */
const SYSTEMS = ["firehose", "http", "https", "lambda", "sqs"];

export const subscriptionDeadLetter = resourceRule({
    name: "sns-subscription-dead-letter",
    description:
        "A subscription of a system has a dead-letter queue. A message that could not be delivered is lost otherwise: when the " +
        "subscriber was deleted, or lost its permission, at once and for all messages.",
    severity: "low",
    level: "advisory",
    fix: "Set redrivePolicy with the ARN of a queue as deadLetterTargetArn.",
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:sns/topicSubscription:TopicSubscription"],
    *check({ props }) {
        if (!isSet(props, "redrivePolicy") && SYSTEMS.includes(text(props.protocol))) {
            yield "redrivePolicy is not set";
        }
    },
});
