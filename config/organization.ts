import * as z from "zod";
import { LEVELS } from "../components/organization/packPlan";
import { httpsUrl, key, list, reason, tagValue, text } from "./fields";

const packName = text(/^[\w.-]{1,100}$/, "the name of a policy pack, 1 to 100 letters, digits and . _ -");

const exemption = z.strictObject({
    rule: text(/^[a-z0-9-]+$/, "the name of a rule").describe("Name of the rule."),
    urn: text(/^urn:pulumi:[\w.-]+::[^:]+::\S+$/, "a URN or a pattern with * and ?, which names its stack").describe(
        "URN or pattern of what is exempt, with the name of its stack.",
    ),
    reason: reason.describe("Why."),
    owner: tagValue.describe("Who answers for it."),
    expires: z.iso.date("a day, as YYYY-MM-DD, quoted").describe("The last day on which it holds, quoted."),
});

const pack = z.strictObject({
    version: text(/^[\w.-]{1,100}$/, "a published version, such as 0.2.0").describe("Version, published before."),
    levels: z
        .enum(LEVELS)
        .default("advisory")
        .describe(
            "How strict: one level for all rules, or, for the pack lakehouse, the levels of policies/settings/<environment>.json. Default: advisory.",
        ),
    exemptions: z.array(exemption).default([]).describe("Agreed exceptions, for the pack lakehouse. Default: none."),
});

const policyGroup = z.strictObject({
    mode: z
        .enum(["audit", "preventative"])
        .default("audit")
        .describe("Whether findings are reported only, or stop what is mandatory. Default: audit."),
    packs: z.record(packName, pack).describe("Policy packs, by name."),
    stacks: list(text(/^[\w.-]+\/[\w.-]+$/, "project/stack"))
        .default([])
        .describe("Stacks that are held to them, as project/stack. Default: none."),
});

/** Settings of what exists once per organisation in Pulumi Cloud. */
export const organization = z
    .strictObject({
        name: text(/^[\w-]{1,40}$/, "the name of an organisation in Pulumi Cloud").describe(
            "Name of the organisation in Pulumi Cloud.",
        ),
        apiUrl: httpsUrl
            .default("https://api.pulumi.com")
            .describe("Address of Pulumi Cloud's API, for one that you host. Default: https://api.pulumi.com."),
        policyGroups: z.record(key, policyGroup).default({}).describe("Policy groups, by name. Default: none."),
    })
    .describe("What exists once per organisation in Pulumi Cloud. Layer organization.");
