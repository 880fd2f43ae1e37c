import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { denyWithoutTls } from "../shared/statements";
import { DEAD_LETTERS } from "../shared/things";
import { forFindings } from "./alarmTopicPolicy";

/** ARN of the queue, as text. */
export const deadLettersArn = (context: Context): string => context.arnOf("sqs", context.name("queue", DEAD_LETTERS));

/**
 * Who sends to the queue, beside roles of the account that may: EventBridge, for the rule for findings; over TLS.
 * Sources: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html,
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html
 */
export function deadLetterStatements(context: Context): readonly Statement[] {
    const resources = [deadLettersArn(context)];
    return [
        {
            sid: "SendFindings",
            principal: { Service: "events.amazonaws.com" },
            actions: ["sqs:SendMessage"],
            resources,
            conditions: forFindings(context),
        },
        denyWithoutTls(["sqs:*"], resources),
    ];
}
