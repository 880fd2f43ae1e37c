import { wellArchitected } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

/** How many times the function's timeout AWS recommends, so that there is time to try a batch again. */
const RECOMMENDED = 6;

export const queueVisibility = stackRule({
    name: "lambda-queue-visibility",
    description:
        "A queue hides a message for longer than the function that reads it may take. Otherwise the message is seen again while " +
        "it is still being handled, and is handled twice; AWS recommends six times the timeout.",
    severity: "medium",
    level: "mandatory",
    fix: "Set visibilityTimeoutSeconds of the queue to six times the timeout of the function.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html",
    framework: wellArchitected("REL05-BP03", "Control and limit retry calls"),
    types: ["aws:lambda/eventSourceMapping:EventSourceMapping"],
    *check(mapping, { stack }) {
        for (const queue of stack.sources(mapping, "eventSourceArn", "aws:sqs/queue:Queue")) {
            for (const reader of stack.sources(mapping, "functionName", "aws:lambda/function:Function")) {
                const hidden = numberOf(queue.props.visibilityTimeoutSeconds, 30);
                const timeout = numberOf(reader.props.timeout, 3);
                const problem = `visibilityTimeoutSeconds of queue "${queue.name}" is below`;
                if (hidden < timeout) {
                    yield `${problem} the timeout of function "${reader.name}"`;
                } else if (hidden < timeout * RECOMMENDED) {
                    yield { advisory: `${problem} six times the timeout of function "${reader.name}"` };
                }
            }
        }
    },
});
