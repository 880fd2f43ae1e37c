import * as z from "zod";
import { accountId, days, email, list, text } from "../fields";
import { existing, off, singleton } from "./singleton";

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
        off("Logs are kept as versions, which administrators can delete."),
    ])
    .prefault({ mode: "governance" })
    .describe("How archived logs are locked against deletion. Default: governance.");

const accessLogs = z
    .discriminatedUnion("mode", [
        z.strictObject({ mode: z.literal("create").describe("Every bucket records who asks it for what.") }),
        off("No bucket does."),
    ])
    .default({ mode: "create" })
    .describe("Records of the requests to all buckets of this account and region. Default: create.");

const trail = singleton({
    is: "Trail of what is done in all regions, and of who reads and writes our buckets. One per account.",
    create: "This stack makes it, with a log group for alarms.",
    off: "Nothing is logged.",
});

const roleBeginning = text(/^[\w+=.@-]{1,64}$/, "1 to 64 letters, digits and + = . @ - _, as names of roles have them");

const unusedRoles = z
    .strictObject({
        days: days(1, 365).default(90).describe("Days after which a role counts as unused. Default: 90."),
        exempt: list(roleBeginning)
            .max(12, "12 at most")
            .default([])
            .describe(
                "Beginnings of names of roles that wait for their day, such as those for emergencies. Default: none.",
            ),
    })
    .prefault({})
    .describe(
        "Roles that the rule on unused roles finds, where roles are recorded. Roles that services made never count. Default: 90 days.",
    );

const recorder = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("create").describe("This stack makes it, with its delivery channel and rules."),
            globalResources: z
                .boolean()
                .default(true)
                .describe(
                    "Whether users, roles and the like are recorded: in one region of an account. Default: true.",
                ),
            serviceLinkedRole: z
                .enum(["create", "existing"])
                .default("create")
                .describe("The role of AWS Config, of which an account has one for all regions. Default: create."),
            unusedRoles,
        }),
        existing,
        off("No history of resources is kept, and no rule looks at them."),
    ])
    .prefault({ mode: "create" })
    .describe("Recorder of AWS Config, with the rules that matter here. One per account and region. Default: create.");

const externalAccess = singleton({
    is: "Analyzer that finds what can be reached from outside the account. One per account and region.",
    create: "This stack makes it.",
    off: "Nobody looks.",
});

const unusedAccess = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z.literal("create").describe("This stack makes it. AWS charges for each role and user."),
            days: days(1, 365).default(90).describe("Days after which something counts as unused. Default: 90."),
        }),
        existing,
        off("Nobody looks."),
    ])
    .prefault({ mode: "create" })
    .describe(
        "Analyzer that finds roles, users and permissions that nobody uses. Where there are alarms, findings tell the same topic. One per account. Default: create.",
    );

const alarms = z
    .discriminatedUnion("mode", [
        z.strictObject({
            mode: z
                .literal("create")
                .describe("Alarms on what the CIS benchmark lists, where this stack makes the trail."),
            emails: list(email)
                .default([])
                .describe("Who is told; AWS asks each of them first. Default: nobody, alarms show in CloudWatch."),
        }),
        off("No alarms."),
    ])
    .prefault({ mode: "create" })
    .describe("Alarms on what the trail logs. Default: create.");

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
        trail,
        alarms,
        recorder,
        externalAccess,
        unusedAccess,
    })
    .prefault({})
    .describe("Log buckets, and what fills them. Layer foundation.");
