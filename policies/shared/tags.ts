import { isRecord, keys, parseJson } from "../core/values";

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

/**
 * The keys of the tags that an AWS provider adds to everything it makes. A provider's inputs that are no texts are JSON
 * texts in what the analyzer shows.
 */
export function defaultTagKeys(
    provider: { readonly props: Readonly<Record<string, unknown>> } | undefined,
): readonly string[] {
    const given = provider?.props["defaultTags"];
    const defaultTags: unknown = typeof given === "string" ? parseJson(given) : given;
    return isRecord(defaultTags) ? keys(defaultTags["tags"]) : [];
}
