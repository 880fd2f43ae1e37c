import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { statementsOf } from "../shared/statements";
import { deniesPlainHttp } from "../shared/transportPolicy";

export const requiresTls = stackRule({
    name: "sqs-requires-tls",
    description:
        "A queue denies all requests without TLS, by its own policy or by one beside it. SQS answers plain HTTP unless it is told " +
        "not to, and every message is in the clear then.",
    severity: "medium",
    level: "mandatory",
    fix: 'Add a QueuePolicy that denies "sqs:*" to every principal where aws:SecureTransport is false.',
    url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: ["aws:sqs/queue:Queue"],
    *check(queue, { stack }) {
        const policies = stack.attached(queue, {
            type: "aws:sqs/queuePolicy:QueuePolicy",
            property: "queueUrl",
            key: "url",
        });
        const documents = [readDeclared(queue, "policy"), ...policies.map(({ props }) => props.policy)];
        if (!documents.flatMap(statementsOf).some((statement) => deniesPlainHttp(statement, ["sqs:*"]))) {
            yield "no policy in the stack denies requests without TLS";
        }
    },
});
