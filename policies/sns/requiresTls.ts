import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { statementsOf } from "../shared/statements";
import { deniesPlainHttp } from "../shared/transportPolicy";

export const requiresTls = stackRule({
    name: "sns-requires-tls",
    description:
        "A topic denies messages without TLS, by its own policy or by one beside it. SNS takes plain HTTP unless it is told not " +
        "to, and the encryption of the topic begins only behind that.",
    severity: "medium",
    level: "mandatory",
    fix: 'Add a TopicPolicy that denies "sns:Publish" to every principal where aws:SecureTransport is false.',
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: ["aws:sns/topic:Topic"],
    *check(topic, { stack }) {
        const policies = stack.attached(topic, {
            type: "aws:sns/topicPolicy:TopicPolicy",
            property: "arn",
            key: "arn",
        });
        const documents = [readDeclared(topic, "policy"), ...policies.map(({ props }) => props.policy)];
        const statements = documents.flatMap(statementsOf);
        if (!statements.some((statement) => deniesPlainHttp(statement, ["sns:*", "sns:publish"]))) {
            yield "no policy in the stack denies messages without TLS";
        }
    },
});
