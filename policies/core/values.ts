/*
 * What reaches a rule was written by anyone and checked by nobody: it may be absent, null, or of another shape than its
 * type says. These few readers turn the rest into nothing instead of an exception.
 */

/** The elements of a list; none where there is no list. */
export function list<T>(value: readonly T[] | null | undefined): readonly T[] {
    return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** The keys of a map; none where there is no map. Works while the values are unknown. */
export function keys(value: unknown): readonly string[] {
    return isRecord(value) ? Object.keys(value) : [];
}

/** Whether something was given for the key, be it unknown or secret: the value is not read. */
export function isSet(props: object, key: string): boolean {
    const value: unknown = Object.getOwnPropertyDescriptor(props, key)?.value;
    return value !== undefined && value !== null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * Whether a text matches one of the patterns, where `*` stands for any characters and `?` for one; case is ignored. The
 * patterns of a setting are compiled once.
 */
export function matchesAny(text: string, patterns: readonly string[]): boolean {
    const expression = compiled.get(patterns) ?? compile(patterns);
    compiled.set(patterns, expression);
    return expression.test(text);
}

function compile(patterns: readonly string[]): RegExp {
    const sources = patterns.map((pattern) =>
        pattern
            .replace(/[.+^${}()|[\]\\]/g, "\\$&")
            .replaceAll("*", "[^]*")
            .replaceAll("?", "[^]"),
    );
    return new RegExp(`^(?:${sources.join("|")})$`, "i");
}

/** The text, or an empty one. */
export function text(value: string | null | undefined): string {
    return typeof value === "string" ? value : "";
}

/** What a JSON text says; nothing when it is none. */
export function parseJson(json: string): unknown {
    try {
        return JSON.parse(json);
    } catch {
        return undefined;
    }
}
