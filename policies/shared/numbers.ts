/**
 * The number that was given, what holds where none was, or NaN for anything else. No comparison with NaN holds, and unlike
 * one with an object of any shape it never throws.
 */
export function numberOf(value: unknown, otherwise = NaN): number {
    return value === undefined || value === null ? otherwise : typeof value === "number" ? value : NaN;
}
