import type { Context } from "../shared/context";
import type { Conditions, Principal, Statement } from "../shared/policyDocument";
import { encryptObjects } from "../shared/statements";

const ALARMS: Principal = { Service: "cloudwatch.amazonaws.com" };

/** Holds while an alarm of this account and region goes off. */
const forOurAlarms = (context: Context): Conditions => ({
    StringEquals: { "aws:SourceAccount": context.awsAccountId },
    ArnLike: { "aws:SourceArn": context.arnOf("cloudwatch", "alarm:*") },
});

/**
 * Who tells the topic something: alarms of this account and region, over TLS.
 * Sources: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html,
 * https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
 */
export function alarmTopicStatements(context: Context, topicArn: string): readonly Statement[] {
    const publish = { actions: ["sns:Publish"], resources: [topicArn] };
    return [
        { sid: "PublishByAlarms", principal: ALARMS, ...publish, conditions: forOurAlarms(context) },
        {
            sid: "DenyInsecureTransport",
            effect: "Deny",
            principal: "*",
            ...publish,
            conditions: { Bool: { "aws:SecureTransport": "false" } },
        },
    ];
}

/**
 * Alarms encrypt what they tell the topic.
 * Source: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function alarmKeyStatements(context: Context): readonly Statement[] {
    return [encryptObjects({ sid: "EncryptByAlarms", principal: ALARMS, conditions: forOurAlarms(context) })];
}
