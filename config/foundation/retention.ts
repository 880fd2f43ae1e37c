import * as z from "zod";
import { days } from "../fields";

/**
 * Days that CloudWatch can keep the events of a log group, of a month and more.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const LOG_GROUP_DAYS = [
    30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** How long things are kept. What each kind of log is kept in says `components/shared/logs.ts`. */
export const retention = z
    .strictObject({
        archiveDays: days(30, 3650)
            .exactOptional()
            .describe("Days that log archives are kept. Layer foundation. Default by tier: 90, 365 or 2555."),
        glacierDays: days(1, 3560)
            .exactOptional()
            .describe(
                "Days after which archives move to Glacier. Layer foundation. Default: 90, or never where archives are kept for less than 180 days.",
            ),
        accessLogDays: days(30, 3650)
            .exactOptional()
            .describe(
                "Days that records of requests to buckets are kept. Layer foundation. Default by tier: 30, 365 or 365.",
            ),
        clusterLogDays: days(30, 3650)
            .exactOptional()
            .describe(
                "Days that logs of clusters and of runs of jobs are kept. Layer platform, with computeMode classic. Default by tier: 30, 90 or 365.",
            ),
        logGroupDays: z
            .literal(LOG_GROUP_DAYS)
            .exactOptional()
            .describe("Days that log groups of CloudWatch keep events. Default by tier: 30, 365 or 365."),
        noncurrentDays: days(1, 365)
            .default(30)
            .describe("Days that overwritten and deleted objects of the lake are kept. Layer platform. Default: 30."),
    })
    .prefault({})
    .describe("How long things are kept.");
