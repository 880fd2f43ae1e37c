import type { Context } from "./context";
import type { Conditions, Principal } from "./policyDocument";

/** The service that brings logs of other services, such as VPC flow logs, to a bucket. */
export const LOG_DELIVERY: Principal = { Service: "delivery.logs.amazonaws.com" };

/**
 * Holds while logs of the given accounts are delivered from the context's region; without it any customer of AWS could have
 * the service write here.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
 */
export function forLogsOf(context: Context, accountIds: readonly string[]): Conditions {
    const sources = accountIds.map((id) => `arn:${context.partition}:logs:${context.region}:${id}:*`);
    return {
        StringEquals: { "aws:SourceAccount": accountIds },
        ArnLike: { "aws:SourceArn": sources },
    };
}
