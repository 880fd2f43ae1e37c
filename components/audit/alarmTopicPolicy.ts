import type { Context } from "../shared/context";
import type { Conditions, Principal, Statement } from "../shared/policyDocument";
import { denyWithoutTls, encryptObjects } from "../shared/statements";
import { ALARM_TOPIC, FINDINGS_RULE } from "../shared/things";

const ALARMS: Principal = { Service: "cloudwatch.amazonaws.com" };
const EVENTS: Principal = { Service: "events.amazonaws.com" };

/** Holds while an alarm of this account and region goes off. */
const forOurAlarms = (context: Context): Conditions => ({
    StringEquals: { "aws:SourceAccount": context.awsAccountId },
    ArnLike: { "aws:SourceArn": context.arnOf("cloudwatch", "alarm:*") },
});

/** Holds while EventBridge follows the rule for findings. */
export const forFindings = (context: Context): Conditions => ({
    StringEquals: { "aws:SourceAccount": context.awsAccountId },
    ArnEquals: { "aws:SourceArn": context.arnOf("events", `rule/${context.name("eventRule", FINDINGS_RULE)}`) },
});

/** ARN of the topic, as text. */
export const alarmTopicArn = (context: Context): string => context.arnOf("sns", context.name("topic", ALARM_TOPIC));

/**
 * Who tells the topic something: alarms of this account and region, and the rule for findings, over TLS.
 * Sources: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html,
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
 */
export function alarmTopicStatements(context: Context): readonly Statement[] {
    const publish = { actions: ["sns:Publish"], resources: [alarmTopicArn(context)] };
    return [
        { sid: "PublishByAlarms", principal: ALARMS, ...publish, conditions: forOurAlarms(context) },
        { sid: "PublishFindings", principal: EVENTS, ...publish, conditions: forFindings(context) },
        denyWithoutTls(publish.actions, publish.resources),
    ];
}

/**
 * Alarms and EventBridge encrypt what they tell the topic. For EventBridge KMS is told of no source: the topic is what bounds it.
 * Source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function alarmKeyStatements(context: Context): readonly Statement[] {
    const forTopic = { StringEquals: { "kms:EncryptionContext:aws:sns:topicArn": alarmTopicArn(context) } };
    return [
        encryptObjects({ sid: "EncryptByAlarms", principal: ALARMS, conditions: forOurAlarms(context) }),
        {
            sid: "EncryptFindings",
            principal: EVENTS,
            actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
            resources: ["*"],
            conditions: forTopic,
        },
    ];
}
