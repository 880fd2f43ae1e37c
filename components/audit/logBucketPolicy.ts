import { CONFIG, forConfigurationOf, forTrailsOf, TRAIL } from "../shared/auditServices";
import type { Context } from "../shared/context";
import { forLogsOf, LOG_DELIVERY } from "../shared/logDelivery";
import { LOGS } from "../shared/logs";
import type { Statement } from "../shared/policyDocument";
import { inspectBucket, onlyOrganization, putObjects } from "../shared/statements";

/** Whose logs a bucket takes. */
export interface LogSources {
    /** AWS accounts, ours among them. */
    readonly accountIds: readonly string[];
    /**
     * Organisation of all these accounts: nobody else reaches the bucket, whatever else might let them in.
     * @default no organisation is asked for
     */
    readonly organizationId?: string | undefined;
}

/** A folder of each account in a folder of a bucket. */
const foldersOf = (folder: string, accountIds: readonly string[]): readonly string[] =>
    accountIds.map((id) => `${folder}/${id}/*`);

const organization = (bucketArn: string, { organizationId }: LogSources): readonly Statement[] =>
    organizationId === undefined ? [] : [onlyOrganization(bucketArn, organizationId)];

/**
 * Who puts logs into the archive: the log delivery service and CloudTrail, for the listed accounts only. Nobody is let in to
 * read or delete.
 * Sources: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function archiveStatements(context: Context, bucketArn: string, sources: LogSources): readonly Statement[] {
    const { accountIds } = sources;
    const delivery = { principal: LOG_DELIVERY, conditions: forLogsOf(context, accountIds) };
    const trail = { principal: TRAIL, conditions: forTrailsOf(context, accountIds) };
    return [
        putObjects({ sid: "DeliverLogs", ...delivery }, bucketArn, foldersOf(LOGS.flow.folder, accountIds)),
        inspectBucket({ sid: "CheckBucket", ...delivery }, bucketArn),
        putObjects({ sid: "DeliverTrails", ...trail }, bucketArn, foldersOf(LOGS.trail.folder, accountIds)),
        { sid: "CheckBucketForTrails", ...trail, actions: ["s3:GetBucketAcl"], resources: [bucketArn] },
        ...organization(bucketArn, sources),
    ];
}

/**
 * Who puts the history of resources into its bucket: AWS Config, for the listed accounts only.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
 */
export function configBucketStatements(context: Context, bucketArn: string, sources: LogSources): readonly Statement[] {
    const config = { principal: CONFIG, conditions: forConfigurationOf(context, sources.accountIds) };
    const folders = foldersOf(LOGS.configuration.folder, sources.accountIds);
    return [
        putObjects({ sid: "DeliverHistory", ...config }, bucketArn, folders),
        inspectBucket({ sid: "CheckBucket", ...config }, bucketArn),
        ...organization(bucketArn, sources),
    ];
}

/**
 * Who puts records of requests into their bucket: S3 itself, for buckets of this account alone, since it delivers to no other
 * account's.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 */
export function accessLogStatements(context: Context, bucketArn: string, sources: LogSources): readonly Statement[] {
    const conditions = {
        StringEquals: { "aws:SourceAccount": context.awsAccountId },
        ArnLike: { "aws:SourceArn": context.arnOfBucket(`${context.prefix}-*`) },
    };
    return [
        putObjects(
            { sid: "DeliverAccessLogs", principal: { Service: "logging.s3.amazonaws.com" }, conditions },
            bucketArn,
            foldersOf(LOGS.bucketAccess.folder, [context.awsAccountId]),
        ),
        ...organization(bucketArn, sources),
    ];
}
