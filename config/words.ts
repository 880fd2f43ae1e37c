import * as z from "zod";

/** Stands between two things in a list of what is allowed. */
const SEPARATOR = ", ";

const TYPES: Readonly<Record<string, string>> = {
    array: "a list",
    boolean: "true or false",
    object: "a section",
    record: "a map",
    string: "text",
};

/**
 * What would have been allowed, in words, for issues whose schema does not say it itself (`fields.ts` does). Given to zod as
 * error map, so that the message of every issue is what its problem says under "allowed".
 */
export function allowedInWords(issue: z.core.$ZodRawIssue): string | undefined {
    switch (issue.code) {
        case "invalid_type":
            return issue.inst instanceof z.ZodObject ? `a section with ${keysOf(issue.inst)}` : TYPES[issue.expected];
        case "invalid_value":
            return issue.values.join(SEPARATOR);
        case "unrecognized_keys":
            return knownKeys(issue.inst);
        case "invalid_union":
            return "options" in issue && Array.isArray(issue.options) ? issue.options.join(SEPARATOR) : undefined;
        case "invalid_key":
            return issue.issues[0]?.message;
        default:
            return undefined;
    }
}

/** The keys of a section, or of a map that takes only some. */
function knownKeys(schema: unknown): string | undefined {
    if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
        return listKeys(schema.keyType.options.map(String));
    }
    return schema instanceof z.ZodObject ? keysOf(schema) : undefined;
}

const keysOf = (section: z.ZodObject): string => listKeys(Object.keys(section.shape));

/** The keys that a section takes, as one text. */
export const listKeys = (keys: readonly string[]): string => keys.join(SEPARATOR);

/** The keys in a text that {@link listKeys} made. */
export const keysIn = (allowed: string): readonly string[] => allowed.split(SEPARATOR);

const LONGEST_SHOWN = 60;

/** Stands for what must not be shown. */
export const HIDDEN = "[secret]";

/** A given value, short enough for one line. */
export function show(value: unknown): string {
    if (typeof value === "string") {
        return value === HIDDEN ? HIDDEN : JSON.stringify(shorten(value));
    }
    if (typeof value === "number" || typeof value === "boolean") {
        return String(value);
    }
    if (Array.isArray(value)) {
        return value.length === 0 ? "an empty list" : `a list of ${String(value.length)}`;
    }
    return value === undefined || value === null ? "nothing" : "a section";
}

const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text);

/** A place in the settings, as `workloads.ingest.maxWorkers` or `network.zoneIds[2]`. */
export function formatPath(path: readonly PropertyKey[]): string {
    return path.reduce<string>((text, step) => {
        if (typeof step === "number") {
            return `${text}[${String(step)}]`;
        }
        return text === "" ? String(step) : `${text}.${String(step)}`;
    }, "");
}
