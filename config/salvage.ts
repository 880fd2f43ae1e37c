import * as z from "zod";

type Section = Readonly<Record<string, unknown>>;

/** Stands where something that is given is wrong by itself. */
export const WRONG = Symbol("wrong");

/** Says that a rule read something that is wrong by itself, so that there is nothing to compare. */
class WrongValueError extends Error {
    public override readonly name = "WrongValueError";
}

/**
 * What is right of a section that its schema refuses, with defaults. Sections, maps and lists are taken apart, so that what is
 * wrong in one field hides nothing of the others; what is wrong stands there still, and shall be read through {@link guardWrong}.
 */
export function salvage({ shape }: z.ZodObject, section: Section): Section {
    const fields: readonly (readonly [string, z.ZodType])[] = Object.entries(shape);
    return Object.assign({}, ...fields.map(([key, schema]) => salvageField(key, schema, section))) as Section;
}

/** The field as a section of its own, since whether it may be left out is for the section to say. */
function salvageField(key: string, schema: z.ZodType, section: Section): Section {
    const { success, data } = z.object({ [key]: schema }).safeParse(section);
    return success ? data : { [key]: salvageValue(bare(schema), section[key]) };
}

function salvageValue(schema: z.ZodType, value: unknown): unknown {
    if (schema instanceof z.ZodObject && isSection(value)) {
        return salvage(schema, value);
    }
    if (schema instanceof z.ZodRecord && isSection(value)) {
        const entry = schema.valueType as z.ZodType;
        return Object.assign({}, ...Object.keys(value).map((key) => salvageField(key, entry, value))) as Section;
    }
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
        const element = schema.element as z.ZodType;
        return (value as readonly unknown[]).map(
            (part) => salvageField("element", element, { element: part })["element"],
        );
    }
    return WRONG;
}

/** The schema that defaults and the like are wrapped around. */
function bare(schema: z.ZodType): z.ZodType {
    const wraps =
        schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodExactOptional;
    return wraps ? bare(schema.unwrap() as z.ZodType) : schema;
}

/** The same, such that reading what is wrong ends the surrounding {@link attempt}. */
export function guardWrong<T extends object>(value: T): T {
    return new Proxy<T>(value, { get: readGuarded });
}

function readGuarded(target: object, key: PropertyKey): unknown {
    const value: unknown = Reflect.get(target, key);
    if (value === WRONG) {
        throw new WrongValueError();
    }
    return typeof value === "object" && value !== null ? guardWrong(value) : value;
}

/** What a check finds; nothing when it comes upon something that is wrong by itself, of which the schema has spoken. */
export function attempt<T>(check: () => readonly T[]): readonly T[] {
    try {
        return check();
    } catch (error) {
        if (error instanceof WrongValueError) {
            return [];
        }
        throw error;
    }
}

/** What a check of each entry of a map or list finds, each by itself: what is wrong in one hides nothing of the others. */
export function attemptEach<E, T>(
    map: Readonly<Record<string, E>> | readonly E[],
    check: (entry: E, key: string) => readonly T[],
): readonly T[] {
    const entries = map as Readonly<Record<string, E>>;
    return Object.keys(entries).flatMap((key) => attempt(() => check(entries[key] as E, key)));
}

/** Whether a value is a section or a map of settings. */
export const isSection = (value: unknown): value is Section =>
    typeof value === "object" && value !== null && !Array.isArray(value);
