import type { Params } from "../core/rule";
import { isRecord, keys, parseJson } from "../core/values";

/** The parameter of every rule about tags that have to be there. */
export const MANDATORY_KEYS = {
    keys: {
        type: "array",
        items: { type: "string" },
        description: "The mandatory keys.",
        default: ["environment", "owner", "cost-center", "data-classification", "workload", "managed-by"],
    },
} as const satisfies Params;

/** Which of the mandatory keys are missing, as a clause; nothing when none is. Values may be unknown: keys are known. */
export function missing(mandatory: readonly string[], given: Iterable<unknown>): string | undefined {
    const present = new Set(given);
    const absent = mandatory.filter((key) => !present.has(key));
    return absent.length === 0 ? undefined : absent.join(", ");
}

/** The keys of tags in either form: a map, or a list of elements with a `key`. */
export function tagKeys(tags: unknown): readonly unknown[] {
    return Array.isArray(tags) ? tags.map((tag: unknown) => (isRecord(tag) ? tag["key"] : undefined)) : keys(tags);
}

type Provider = { readonly props: Readonly<Record<string, unknown>> } | undefined;

/**
 * The tags that an AWS provider adds to everything it makes. A provider's inputs that are no texts are JSON texts in what the
 * analyzer shows.
 */
export function defaultTags(provider: Provider): unknown {
    const given = provider?.props["defaultTags"];
    const parsed: unknown = typeof given === "string" ? parseJson(given) : given;
    return isRecord(parsed) ? parsed["tags"] : undefined;
}

/** The keys of these tags. */
export function defaultTagKeys(provider: Provider): readonly string[] {
    return keys(defaultTags(provider));
}
