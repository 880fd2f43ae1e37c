import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const TOPIC = "aws:sns/topic:Topic";
const PROBLEM = "no policy in the stack denies messages without TLS";
const arn = "arn:aws:sns:eu-west-1:111122223333:oncall";
const deny = {
    Effect: "Deny",
    Principal: { AWS: "*" },
    Action: "sns:Publish",
    Resource: arn,
    Condition: { Bool: { "aws:SecureTransport": "false" } },
};

const topic = resource(TOPIC, {});
const beside = (policy: string): PolicyResource =>
    resource("aws:sns/topicPolicy:TopicPolicy", { arn: UNKNOWN, policy }, { name: "policy", from: { arn: [topic] } });

export const cases: RuleCases = {
    passing: {
        "a policy beside the topic": passes(topic, beside(json(deny))),
        "a policy of the topic": passes(resource(TOPIC, { policy: json({ ...deny, Action: ["SNS:Publish"] }) })),
        "a policy for the topic's ARN": passes(
            untyped(TOPIC, { arn }),
            resource("aws:sns/topicPolicy:TopicPolicy", { arn, policy: json(deny) }, { name: "policy" }),
        ),
    },
    violating: {
        "a policy that allows": fails(PROBLEM, topic, beside(json({ ...deny, Effect: "Allow" }))),
        "a policy of the topic that allows": fails(
            PROBLEM,
            resource(TOPIC, { policy: json({ ...deny, Effect: "Allow" }) }),
        ),
        "a denial of another action": fails(PROBLEM, topic, beside(json({ ...deny, Action: "sns:Subscribe" }))),
        "a denial for some": fails(PROBLEM, topic, beside(json({ ...deny, Principal: { AWS: "111122223333" } }))),
    },
    unknown: {
        "the policy beside the topic": undecided("policy", topic, beside(UNKNOWN)),
        "a policy that the provider has not filled in": fails(PROBLEM, resource(TOPIC, { policy: UNKNOWN })),
    },
    absent: { "no policy": fails(PROBLEM, topic) },
};
