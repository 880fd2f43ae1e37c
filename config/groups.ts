import * as z from "zod";
import { ENTITLEMENTS } from "../components/identity/groupPlan";
import { key, list, text } from "./fields";

const LONGEST_NAME = 255;
/** Name of a group that an identity provider fills. */
export const groupName = text(
    new RegExp(`^(?!(admins|users|account users)$).{1,${String(LONGEST_NAME)}}$`),
    "the name of a group of the Databricks account; not admins, users or account users, which every workspace has",
);

/** Groups of people, which an identity provider fills: they are named here, and neither made nor filled. */
export const groups = z
    .record(
        key,
        z.strictObject({
            name: groupName.describe("Name of the group in the Databricks account."),
            id: text(/^\d{1,20}$/, "the digits of a group's id, quoted").describe(
                "Id of the group, from its page in the account console.",
            ),
            permission: z
                .enum(["user", "admin"])
                .default("user")
                .describe("Whether its members use the workspace, or administer it. Default: user."),
            entitlements: list(z.enum(ENTITLEMENTS))
                .default([])
                .describe(
                    "What its members may do beside what all users of the workspace may. workspace-consume goes with no other. Default: nothing.",
                ),
        }),
    )
    .default({})
    .describe("Groups of the Databricks account that come into the workspace. Layer workspace. Default: none.");
