import type { z } from "zod";

/**
 * Pulumi hands every setting over as text: text and numbers as they stand in the stack file, everything else as JSON. This
 * brings both what it hands over and what stands in the file to the same value. Text that should be JSON and is not stays as
 * it is, for the schema to refuse.
 */
export function decode(value: unknown, schema: z.ZodType): unknown {
    if (takesText(schema)) {
        return typeof value === "number" ? String(value) : value;
    }
    if (typeof value !== "string") {
        return value;
    }
    try {
        return JSON.parse(value) as unknown;
    } catch {
        return value;
    }
}

/** Whether a schema has other objections to empty text, if any, than that it is text. */
const takesText = (schema: z.ZodType): boolean => schema.safeParse("").error?.issues[0]?.code !== "invalid_type";
