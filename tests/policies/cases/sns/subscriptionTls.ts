import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SUBSCRIPTION = "aws:sns/topicSubscription:TopicSubscription";
const over = (protocol: string): PolicyResource => resource(SUBSCRIPTION, { protocol });

export const cases: RuleCases = {
    passing: { "an address with TLS": passes(over("https")), "a queue": passes(over("sqs")) },
    violating: { "an address without TLS": fails("protocol sends messages in the clear", over("http")) },
    unknown: { "the protocol": undecided("protocol", over(UNKNOWN)) },
    absent: { "no protocol, which AWS refuses": passes(resource(SUBSCRIPTION, {})) },
};
