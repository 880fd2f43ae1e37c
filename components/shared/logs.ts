import { ACCESS_LOG_BUCKET, ARCHIVE_BUCKET, CONFIG_BUCKET, lakeBucket, LOG_ZONE } from "./things";

/** Bucket of the zone of logs. */
const CLUSTER_LOG_BUCKET = lakeBucket(LOG_ZONE);

/** For how long logs are kept, in days. */
export interface LogRetention {
    readonly archiveDays: number;
    /** Days after which what is archived moves to Glacier; never without. */
    readonly glacierDays?: number | undefined;
    readonly accessLogDays: number;
    readonly clusterLogDays: number;
    readonly logGroupDays: number;
}

/** One kind of log: where it is kept, and in which form. */
export interface LogKind {
    /** Bucket of the foundation or of a zone of the lake, or a log group of CloudWatch. */
    readonly keptIn:
        | typeof ARCHIVE_BUCKET
        | typeof CONFIG_BUCKET
        | typeof ACCESS_LOG_BUCKET
        | typeof CLUSTER_LOG_BUCKET
        | "log group";
    /** Folder in the bucket. The service that delivers may fix it. */
    readonly folder?: string;
    readonly format: string;
}

/**
 * Every kind of log that the program turns on. Services of AWS that deliver logs have the folder `AWSLogs`, with one for each
 * account in it; nobody can choose another.
 * Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html,
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-path.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html,
 * https://docs.aws.amazon.com/vpn/latest/s2svpn/log-contents.html,
 * https://docs.databricks.com/aws/en/admin/account-settings/audit-log-delivery,
 * https://docs.databricks.com/aws/en/compute/configure#compute-log-delivery
 */
export const LOGS = {
    trail: { keptIn: ARCHIVE_BUCKET, folder: "AWSLogs", format: "JSON, compressed with gzip" },
    trailEvents: { keptIn: "log group", format: "JSON" },
    functions: { keptIn: "log group", format: "JSON" },
    flow: { keptIn: ARCHIVE_BUCKET, folder: "AWSLogs", format: "Parquet" },
    dnsQueries: { keptIn: ARCHIVE_BUCKET, folder: "AWSLogs", format: "JSON, compressed with gzip" },
    firewall: { keptIn: ARCHIVE_BUCKET, folder: "AWSLogs", format: "JSON, compressed with gzip" },
    vpn: { keptIn: "log group", format: "JSON" },
    databricksAudit: { keptIn: ARCHIVE_BUCKET, folder: "databricks-audit", format: "JSON" },
    configuration: { keptIn: CONFIG_BUCKET, folder: "AWSLogs", format: "JSON, compressed with gzip" },
    // Of drivers and executors, with what happens to the cluster: each hour's in a file.
    clusters: { keptIn: CLUSTER_LOG_BUCKET, folder: "catalogs/logs", format: "text, compressed with gzip" },
    bucketAccess: { keptIn: ACCESS_LOG_BUCKET, folder: "s3", format: "text, one line for each request" },
} as const satisfies Readonly<Record<string, LogKind>>;

/** Days that each place keeps logs. */
export const DAYS_KEPT: Readonly<Record<LogKind["keptIn"], (retention: LogRetention) => number>> = {
    [ARCHIVE_BUCKET]: ({ archiveDays }) => archiveDays,
    [CONFIG_BUCKET]: ({ archiveDays }) => archiveDays,
    [ACCESS_LOG_BUCKET]: ({ accessLogDays }) => accessLogDays,
    [CLUSTER_LOG_BUCKET]: ({ clusterLogDays }) => clusterLogDays,
    "log group": ({ logGroupDays }) => logGroupDays,
};

/** Days that a kind of log is kept. */
export function daysKept(kind: keyof typeof LOGS, retention: LogRetention): number {
    return DAYS_KEPT[LOGS[kind].keptIn](retention);
}
