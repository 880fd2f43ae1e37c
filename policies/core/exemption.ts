import type { PolicyConfigJSONSchema } from "@pulumi/policy/schema";
import { matchesAny } from "./values";

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

/** Whether it is for this resource and still holds. */
export function covers({ urn, expires }: Exemption, resourceUrn: string, today: string): boolean {
    return today <= expires && matchesAny(resourceUrn, [urn]);
}

/** Whether it is for the stack and project of the URN at all. */
export function concerns({ urn }: Exemption, resourceUrn: string): boolean {
    const [stack = "", project = ""] = resourceUrn.split("::");
    const [stackPattern = "", projectPattern = "*"] = urn.split("::");
    return matchesAny(stack, [stackPattern]) && matchesAny(project, [projectPattern]);
}

/** Why a finding does not count. */
export function excuse({ reason, owner, expires }: Exemption): string {
    return `${reason} (${owner}, until ${expires})`;
}

/** What is wrong with an exemption that concerns a stack, after the stack was judged; nothing when all is well. */
export function exemptionProblem(
    exemption: Exemption,
    judged: { readonly rules: ReadonlySet<string>; readonly used: ReadonlySet<Exemption>; readonly today: string },
): { readonly message: string; readonly fix: string } | undefined {
    const subject = `The exemption of "${exemption.urn}" from ${exemption.rule}`;
    if (!judged.rules.has(exemption.rule)) {
        return {
            message: `${subject} names no rule of the pack.`,
            fix: "Correct the rule's name or remove the exemption.",
        };
    }
    if (exemption.expires < judged.today) {
        return {
            message: `${subject} expired on ${exemption.expires}.`,
            fix: `Remove it, or agree on a new date with ${exemption.owner}.`,
        };
    }
    if (!judged.used.has(exemption)) {
        return {
            message: `${subject} is not needed: nothing it covers breaks the rule.`,
            fix: "Remove the exemption.",
        };
    }
    return undefined;
}
