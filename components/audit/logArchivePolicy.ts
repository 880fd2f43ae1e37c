import type { Context } from "../shared/context";
import { forLogsOf, LOG_DELIVERY } from "../shared/logDelivery";
import type { Statement } from "../shared/policyDocument";
import { inspectBucket, putObjects } from "../shared/statements";

/**
 * Who puts logs into the archive: the log delivery service, for the listed accounts only. Nobody is let in to read or delete.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html
 */
export function logArchiveStatements(
    context: Context,
    bucketArn: string,
    accountIds: readonly string[],
): readonly Statement[] {
    const delivery = { principal: LOG_DELIVERY, conditions: forLogsOf(context, accountIds) };
    const folders = accountIds.map((id) => `AWSLogs/${id}/*`);
    return [
        putObjects({ sid: "DeliverLogs", ...delivery }, bucketArn, folders),
        inspectBucket({ sid: "CheckBucket", ...delivery }, bucketArn),
    ];
}
