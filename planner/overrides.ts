import { isObject, type Properties, type Value } from "./values";

/** Settings to use in place of those in the stack file: maps are merged, all else is replaced, `undefined` takes away. */
export interface Overrides {
    readonly [key: string]: Value | undefined | Overrides;
}

/** Merges overrides into settings; neither is changed. */
export function mergeOverrides(settings: Properties, overrides: Overrides): Properties {
    const merged: Record<string, Value> = { ...settings };
    for (const [key, override] of Object.entries(overrides)) {
        if (override === undefined) {
            // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a fresh copy, whose keys are settings
            delete merged[key];
        } else if (isObject(override as Value)) {
            const before = merged[key];
            merged[key] = mergeOverrides(isObject(before) ? before : {}, override as Overrides);
        } else {
            merged[key] = override as Value;
        }
    }
    return merged;
}
