import type { Params } from "../core/rule";
import { isRecord, list, matchesAny } from "../core/values";

/** The parameter of every rule about values of tags. */
export const ALLOWED_VALUES = {
    values: {
        type: "object",
        additionalProperties: { type: "string" },
        description: "What the value of a tag may be, by key: patterns with * and ?, with | between them.",
        default: {
            "cost-center": "?*",
            "data-classification": "public|internal|confidential|restricted",
            environment: "?*",
            "managed-by": "?*",
            owner: "?*",
            workload: "?*",
        },
    },
} as const satisfies Params;

const alternatives = new Map<string, readonly string[]>();

/** Whether a value is one of those that a pattern lists: `public|internal`, with `*` for any characters and `?` for one. */
export function isAllowed(value: unknown, pattern: string): boolean {
    const patterns = alternatives.get(pattern) ?? pattern.split("|");
    alternatives.set(pattern, patterns);
    return typeof value === "string" && matchesAny(value, patterns);
}

/** The value of a tag in either form, a map or a list of elements with `key` and `value`; `undefined` where there is none. */
export function tagValue(tags: unknown, key: string): unknown {
    if (Array.isArray(tags)) {
        const found = list(tags as readonly unknown[]).find((tag) => isRecord(tag) && tag["key"] === key);
        return isRecord(found) ? found["value"] : undefined;
    }
    return isRecord(tags) ? tags[key] : undefined;
}
