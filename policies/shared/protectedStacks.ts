import type { Params } from "../core/rule";
import { matchesAny } from "../core/values";
import { stackOf } from "./stackNames";

/** The parameter of rules that hold in protected stacks only. */
export const PROTECTED_STACKS = {
    stacks: {
        type: "array",
        items: { type: "string" },
        description: "Patterns of the names of the stacks that are protected.",
        default: ["*prod*", "foundation*"],
    },
} as const satisfies Params;

/** Whether a resource, by its URN, is in a protected stack. */
export function isInProtectedStack(urn: string, { stacks }: { readonly stacks: readonly string[] }): boolean {
    return matchesAny(stackOf(urn), stacks);
}
