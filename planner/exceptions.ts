import { checkSettings } from "../config/check";
import { isUsed } from "../config/rules/layers";
import { NAMESPACE } from "../config/schema";
import type { StackSettings } from "./stackFiles";
import { fieldPath, isObject, type Properties, type Value } from "./values";

/** A weaker choice that a stack's settings make on purpose, and why. */
export interface Exception {
    /** Path of the setting, such as `network.frontEnd`. */
    readonly setting: string;
    /** `declared` where there is but one. */
    readonly mode: string;
    readonly reason: string;
}

/** All weaker choices of a stack, also those that its settings leave as they are: a default can be one as long as something is missing. */
export function exceptionsOf({ values, config }: Pick<StackSettings, "values" | "config">): readonly Exception[] {
    const own = config.secretKeys.map((key) => key.slice(NAMESPACE.length + 1));
    const { settings } = checkSettings(values, new Set(own));
    const { layers = [], ...rest } = settings ?? {};
    const used = Object.entries(rest).filter(([section]) => isUsed(section, layers));
    return exceptionsIn(settings === undefined ? values : (Object.fromEntries(used) as Properties));
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
