import * as z from "zod";
import { accountId, days, list, reason, text } from "../fields";

const lockDays = days(1, 3650)
    .exactOptional()
    .describe("Days that each log is locked. Default by tier: 1, 30 or 365, and no longer than archives are kept.");

const objectLock = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z
                .literal("governance")
                .describe("Nobody deletes a log before its time without a permission made for that."),
            days: lockDays,
        }),
        z.strictObject({
            mode: z
                .literal("compliance")
                .describe(
                    "Nobody deletes a log before its time, also not the account's owner. It cannot be taken back.",
                ),
            days: lockDays,
        }),
        z.strictObject({
            mode: z.literal("off").describe("Logs are kept as versions, which administrators can delete."),
            reason: reason.describe("Why logs are not locked."),
        }),
    ])
    .prefault({ mode: "governance" })
    .describe("How archived logs are locked against deletion. Default: governance.");

const accessLogs = z
    .discriminatedUnion("mode", [
        z.strictObject({ mode: z.literal("create").describe("Every bucket records who asks it for what.") }),
        z.strictObject({
            mode: z.literal("off").describe("No bucket does."),
            reason: reason.describe("Why requests are not recorded."),
        }),
    ])
    .default({ mode: "create" })
    .describe("Records of the requests to all buckets of this account and region. Default: create.");

/** Settings of the log buckets, and of what fills them. */
export const audit = z
    .strictObject({
        accountIds: list(accountId)
            .default([])
            .describe("Further AWS accounts whose logs are archived here. Default: none, this account alone."),
        organizationId: text(/^o-[a-z0-9]{10,32}$/, "the id of an organisation of AWS, such as o-a1b2c3d4e5")
            .exactOptional()
            .describe(
                "Organisation of all these accounts: nobody else reaches the log buckets. Default: not asked for.",
            ),
        objectLock,
        accessLogs,
    })
    .prefault({})
    .describe("Log buckets, and what fills them. Layer foundation.");
