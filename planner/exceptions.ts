import { fieldPath, isObject, type Properties, type Value } from "./values";

/** A weaker choice that a stack's settings make on purpose, and why. */
export interface Exception {
    /** Path of the setting, such as `network.frontEnd`. */
    readonly setting: string;
    readonly mode: string;
    readonly reason: string;
}

/** All weaker choices in a stack's settings, sorted by path: each is a named mode with a reason. */
export function exceptionsIn(settings: Properties): readonly Exception[] {
    return visit(settings, "").sort((a, b) => (a.setting < b.setting ? -1 : 1));
}

function visit(value: Value, setting: string): Exception[] {
    if (!isObject(value)) {
        return [];
    }
    const { mode, reason } = value;
    const own = typeof mode === "string" && typeof reason === "string" ? [{ setting, mode, reason }] : [];
    return [...own, ...Object.entries(value).flatMap(([key, field]) => visit(field, fieldPath(setting, key)))];
}
