import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SUBSCRIPTION = "aws:sns/topicSubscription:TopicSubscription";
const PROBLEM = "redrivePolicy is not set";

export const cases: RuleCases = {
    passing: {
        "a queue with a dead-letter queue": passes(resource(SUBSCRIPTION, { protocol: "sqs", redrivePolicy: UNKNOWN })),
        "an address of a person": passes(resource(SUBSCRIPTION, { protocol: "email" })),
    },
    violating: {
        "a function without a dead-letter queue": fails(PROBLEM, resource(SUBSCRIPTION, { protocol: "lambda" })),
        "null for a policy": fails(PROBLEM, resource(SUBSCRIPTION, { protocol: "https", redrivePolicy: null })),
    },
    unknown: { "the protocol": undecided("protocol", resource(SUBSCRIPTION, { protocol: UNKNOWN })) },
    absent: { "no protocol, which AWS refuses": passes(resource(SUBSCRIPTION, {})) },
};
