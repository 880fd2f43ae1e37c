import { wellArchitected } from "../core/frameworks";
import type { StackSubject } from "../core/resource";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { matchesAny } from "../core/values";
import { declares } from "../shared/declared";
import { sendersTo } from "../shared/deadLetters";

type Queue = StackSubject<"aws:sqs/queue:Queue">;

export const deadLetter = stackRule({
    name: "sqs-dead-letter",
    description:
        "A queue has a dead-letter queue, or is one. A message that nobody can handle comes back until it expires otherwise, and " +
        "is then gone without anybody having seen it.",
    severity: "medium",
    level: "mandatory",
    fix: "Set redrivePolicy of the queue, or add a RedrivePolicy for it.",
    url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:sqs/queue:Queue"],
    params: {
        names: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the logical names of queues that take what others could not handle.",
            default: ["*dlq*", "*dead?letter*", "*deadletter*"],
        },
    },
    *check(queue, { stack, params }) {
        if (!hasRedrive(queue, stack) && !isDeadLetter(queue, stack) && !matchesAny(queue.name, params.names)) {
            yield "nothing takes the messages that nobody could handle";
        }
    },
});

function hasRedrive(queue: Queue, stack: Stack): boolean {
    const type = "aws:sqs/redrivePolicy:RedrivePolicy";
    const beside = stack.attached(queue, { type, property: "queueUrl", key: "url" });
    return declares(queue, "redrivePolicy") || beside.length > 0;
}

function isDeadLetter(queue: Queue, stack: Stack): boolean {
    const type = "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy";
    const allows = stack.attached(queue, { type, property: "queueUrl", key: "url" });
    return declares(queue, "redriveAllowPolicy") || allows.length > 0 || sendersTo(queue, stack).length > 0;
}
