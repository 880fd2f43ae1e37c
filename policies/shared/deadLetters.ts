import type { Relation } from "../core/stack";

/** Where resources say which queue takes what they could not handle. */
export const FAILURES_TO: readonly Relation[] = [
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
