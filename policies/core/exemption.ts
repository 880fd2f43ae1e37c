import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import { nist } from "./frameworks";
import type { PolicyResource } from "./resource";
import type { Facts } from "./rule";
import { matchesAny } from "./values";

/** What is demanded of exemptions themselves. It is set and reported like a rule. */
export const EXEMPTIONS: Facts = {
    name: "exemptions",
    description:
        "An exemption holds, is needed and names a rule. One that has expired or that nothing needs any more is an agreement " +
        "that nobody keeps an eye on, and lets the next fault through.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the exemption from the policy configuration, or agree on a new date.",
    url: "https://www.pulumi.com/docs/insights/policy/",
    framework: nist("CA-5", "Plan of Action and Milestones"),
};

/** An agreed exception from one rule: for what, why, who answers for it, and until when. */
export interface Exemption {
    readonly rule: string;
    /**
     * A URN, or a pattern with `*` and `?`. Name the stack, as in `urn:pulumi:prod::lakehouse::*::landing`: an exemption for
     * all stacks counts as unused in each stack where nothing needs it.
     */
    readonly urn: string;
    readonly reason: string;
    readonly owner: string;
    /** The last day on which it holds, `YYYY-MM-DD`. */
    readonly expires: string;
}

/** The exemptions from a rule, as that rule's configuration holds them. */
export const EXEMPTIONS_SCHEMA = {
    type: "array",
    description:
        "Agreed exceptions: a URN or pattern, the reason, who answers for it, and the last day on which it holds.",
    items: {
        type: "object",
        properties: {
            urn: { type: "string", minLength: 1 },
            reason: { type: "string", minLength: 1 },
            owner: { type: "string", minLength: 1 },
            expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
        },
        required: ["urn", "reason", "owner", "expires"],
        additionalProperties: false,
    },
    default: [],
} satisfies PolicyConfigJSONSchema;

/** The pattern of each exemption as a list that stays the same: what a list comes to is worked out once. */
const PATTERNS = new WeakMap<Exemption, readonly string[]>();

/** Whether it is for this resource and still holds. */
export function covers(exemption: Exemption, resourceUrn: string, today: string): boolean {
    const patterns = PATTERNS.get(exemption) ?? [exemption.urn];
    PATTERNS.set(exemption, patterns);
    return today <= exemption.expires && matchesAny(resourceUrn, patterns);
}

/** Whether it is for a stack and project of the resources at all. */
export function concerns({ urn }: Exemption, resources: readonly PolicyResource[]): boolean {
    const [stackPattern = "", projectPattern = "*"] = urn.split("::");
    const stacks = new Set(resources.map((resource) => resource.urn.split("::", 2).join("::")));
    return [...stacks].some((stack) => matchesAny(stack, [`${stackPattern}::${projectPattern}`]));
}

/** Why a finding does not count. */
export function excuse({ reason, owner, expires }: Exemption): string {
    return `${reason} (${owner}, until ${expires})`;
}

/** Whether anything needed an exemption, as far as a run can tell: it may not have looked at all that it covers. */
export type Need = "needed" | "not needed" | "unknown" | "rule disabled" | "no such rule";

/** What is wrong with an exemption that concerns a stack, after the stack was judged; nothing when all is well. */
export function problemOf(
    { rule, urn, owner, expires }: Exemption,
    need: Need,
    today: string,
): { readonly message: string; readonly fix: string } | undefined {
    const subject = `The exemption of "${urn}" from ${rule}`;
    const fix = "Remove the exemption.";
    if (need === "no such rule") {
        const correct = "Correct the rule's name or remove the exemption.";
        return { message: `${subject} names no rule of the pack.`, fix: correct };
    }
    if (expires < today) {
        return {
            message: `${subject} expired on ${expires}.`,
            fix: `Remove it, or agree on a new date with ${owner}.`,
        };
    }
    if (need === "rule disabled") {
        return { message: `${subject} is not needed: the rule is disabled.`, fix };
    }
    return need === "not needed"
        ? { message: `${subject} is not needed: nothing it covers breaks the rule.`, fix }
        : undefined;
}
