import { wellArchitected } from "../core/frameworks";
import type { StackSubject } from "../core/resource";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { isSet } from "../core/values";

type Called = StackSubject<"aws:lambda/function:Function">;

const NAMED = { property: "functionName", key: "name" } as const;

export const deadLetter = stackRule({
    name: "lambda-dead-letter",
    description:
        "A function that is called asynchronously says where events go that it could not handle. After two retries they are " +
        "lost otherwise; a function that reads a queue or stream, or has a URL, is not called that way.",
    severity: "medium",
    level: "advisory",
    fix: "Set deadLetterConfig.targetArn, or add a FunctionEventInvokeConfig with destinationConfig.onFailure.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:lambda/function:Function"],
    *check(called, { stack }) {
        const isSafe = isSet(called.props.deadLetterConfig ?? {}, "targetArn") || hasDestination(called, stack);
        if (!isSafe && !isCalledSynchronously(called, stack)) {
            yield "nothing takes the events that it could not handle";
        }
    },
});

function hasDestination(called: Called, stack: Stack): boolean {
    return stack
        .attached(called, { type: "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", ...NAMED })
        .some(({ props }) => isSet(props.destinationConfig?.onFailure ?? {}, "destination"));
}

function isCalledSynchronously(called: Called, stack: Stack): boolean {
    const callers = ["aws:lambda/eventSourceMapping:EventSourceMapping", "aws:lambda/functionUrl:FunctionUrl"] as const;
    return callers.some((type) => stack.attached(called, { type, ...NAMED }).length > 0);
}
