import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TOPIC = "aws:sns/topic:Topic";
const topic = resource(TOPIC, {});
const subscription = (protocol: string): PolicyResource =>
    resource(
        "aws:sns/topicSubscription:TopicSubscription",
        { protocol, topic: UNKNOWN },
        { name: protocol, from: { topic: [topic] } },
    );

export const cases: RuleCases = {
    passing: {
        "logs of functions": passes(resource(TOPIC, { lambdaFailureFeedbackRoleArn: UNKNOWN }), subscription("lambda")),
        "people, of whom there are no logs": passes(topic, subscription("email")),
    },
    violating: {
        "logs of addresses only": fails(
            "sqsFailureFeedbackRoleArn is not set",
            resource(TOPIC, { httpFailureFeedbackRoleArn: UNKNOWN }),
            subscription("https"),
            subscription("sqs"),
        ),
        "no logs of several addresses": fails(
            "httpFailureFeedbackRoleArn is not set",
            topic,
            subscription("https"),
            subscription("https"),
        ),
    },
    unknown: { "the protocol": undecided("protocol", topic, subscription(UNKNOWN)) },
    absent: { "no subscription": passes(topic) },
};
