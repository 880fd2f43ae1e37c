import type { PolicyResource, StackSubject } from "../core/resource";
import type { Relation, Stack } from "../core/stack";

/** Where resources say which queue takes what they could not handle. */
const FAILURES_TO: readonly Relation[] = [
    { type: "aws:cloudwatch/eventBus:EventBus", property: "deadLetterConfig" },
    { type: "aws:cloudwatch/eventTarget:EventTarget", property: "deadLetterConfig" },
    { type: "aws:lambda/eventSourceMapping:EventSourceMapping", property: "destinationConfig" },
    { type: "aws:lambda/function:Function", property: "deadLetterConfig" },
    { type: "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", property: "destinationConfig" },
    { type: "aws:pipes/pipe:Pipe", property: "sourceParameters" },
    { type: "aws:sns/topicSubscription:TopicSubscription", property: "redrivePolicy" },
    { type: "aws:sqs/queue:Queue", property: "redrivePolicy" },
    { type: "aws:sqs/redrivePolicy:RedrivePolicy", property: "redrivePolicy" },
];

/** The resources whose failures go to this queue. */
export function sendersTo(queue: StackSubject<"aws:sqs/queue:Queue">, stack: Stack): readonly PolicyResource[] {
    return FAILURES_TO.flatMap((relation) => stack.attached(queue, relation));
}
