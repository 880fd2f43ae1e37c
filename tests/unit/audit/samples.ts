import type { LogRetention } from "../../../components/shared/logs";

/** Two accounts whose logs are taken, ours the first. */
export const SOURCES = { accountIds: ["111122223333", "444455556666"] };

export const RETENTION: LogRetention = {
    archiveDays: 365,
    glacierDays: 90,
    accessLogDays: 60,
    clusterLogDays: 30,
    logGroupDays: 30,
};
