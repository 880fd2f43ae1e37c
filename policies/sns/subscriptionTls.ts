import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const subscriptionTls = resourceRule({
    name: "sns-subscription-tls",
    description:
        "No subscription delivers messages over plain HTTP. Everybody on the way can read them, and SNS sends them to whoever " +
        "answers at the address.",
    severity: "high",
    level: "mandatory",
    fix: 'Set protocol to "https" and endpoint to an address with TLS.',
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: ["aws:sns/topicSubscription:TopicSubscription"],
    *check({ props }) {
        if (props.protocol === "http") {
            yield "protocol sends messages in the clear";
        }
    },
});
