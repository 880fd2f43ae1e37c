import * as z from "zod";
import { reason } from "../fields";

/**
 * What there is once, in an account or in a region of it, is a choice of three modes: make it, leave it to whoever has made it,
 * or go without and say why.
 */

type Create = z.ZodObject<{ mode: z.ZodLiteral<"create"> }, z.core.$strict>;
type Existing = z.ZodObject<{ mode: z.ZodLiteral<"existing"> }, z.core.$strict>;
type Off = z.ZodObject<{ mode: z.ZodLiteral<"off">; reason: z.ZodString }, z.core.$strict>;

export const existing: Existing = z.strictObject({
    mode: z.literal("existing").describe("Another stack or somebody else has made it."),
});

/** Going without something, said as a sentence. */
export const off = (without: string): Off =>
    z.strictObject({ mode: z.literal("off").describe(without), reason: reason.describe("Why.") });

/** What a choice with nothing more to say is about, as sentences. */
interface Words {
    readonly create: string;
    readonly off: string;
}

type Modes = z.ZodDiscriminatedUnion<[Create, Existing, Off], "mode">;

/** A choice in which there is nothing more to say about the thing, without a default. */
export function choice(words: Words): Modes {
    return z.discriminatedUnion("mode", [
        z.strictObject({ mode: z.literal("create").describe(words.create) }),
        existing,
        off(words.off),
    ]);
}

/** The same with the default that the thing is made. */
export function singleton(words: Words & { readonly is: string }): z.ZodDefault<Modes> {
    return choice(words).default({ mode: "create" }).describe(`${words.is} Default: create.`);
}
