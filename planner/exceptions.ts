import { fieldPath, isObject, type Properties, type Value } from "./values";

/** A weaker choice that a stack's settings make on purpose, and why. */
export interface Exception {
    /** Path of the setting, such as `network.frontEnd`. */
    readonly setting: string;
    /** `declared` where there is but one. */
    readonly mode: string;
    readonly reason: string;
}

/** All weaker choices in a stack's settings, sorted by path: each has a reason, and a named mode where there are several. */
export function exceptionsIn(settings: Properties): readonly Exception[] {
    return visit(settings, "").sort((a, b) => (a.setting < b.setting ? -1 : 1));
}

function visit(value: Value, setting: string): Exception[] {
    if (!isObject(value)) {
        return [];
    }
    const { mode = "declared", reason } = value;
    const own = typeof mode === "string" && typeof reason === "string" ? [{ setting, mode, reason }] : [];
    return [...own, ...Object.entries(value).flatMap(([key, field]) => visit(field, fieldPath(setting, key)))];
}
