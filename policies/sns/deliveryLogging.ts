import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { isSet, text } from "../core/values";

/** The property of a topic that turns on the logs, by the protocol of a subscription. Other protocols have no logs. */
const ROLES: Readonly<Record<string, string>> = {
    application: "applicationFailureFeedbackRoleArn",
    firehose: "firehoseFailureFeedbackRoleArn",
    http: "httpFailureFeedbackRoleArn",
    https: "httpFailureFeedbackRoleArn",
    lambda: "lambdaFailureFeedbackRoleArn",
    sqs: "sqsFailureFeedbackRoleArn",
};

export const deliveryLogging = stackRule({
    name: "sns-delivery-logging",
    description:
        "A topic logs what it could not deliver, for every kind of its subscribers. Otherwise a number in a metric is all that " +
        "tells of it: not which message, not to whom, and not why.",
    severity: "low",
    level: "advisory",
    fix: "Set the failure feedback role of the protocol.",
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:sns/topic:Topic"],
    *check(topic, { stack }) {
        const subscriptions = stack.attached(topic, {
            type: "aws:sns/topicSubscription:TopicSubscription",
            property: "topic",
            key: "arn",
        });
        const roles = new Set(subscriptions.flatMap(({ props }) => ROLES[text(props.protocol)] ?? []));
        for (const role of roles) {
            if (!isSet(topic.props, role)) {
                yield `${role} is not set`;
            }
        }
    },
});
