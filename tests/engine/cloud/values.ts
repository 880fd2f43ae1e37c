import { runtime } from "@pulumi/pulumi";

/** A property value as it travels between engine and provider. */
export type Value = null | boolean | number | string | Value[] | Properties;

/** The properties of a resource. */
export interface Properties {
    [name: string]: Value;
}

/** What the engine writes for a value that is not known before deployment. */
export const UNKNOWN: string = runtime.unknownValue;

/** Whether a value is a map or an object, not a list. */
export function isProperties(value: Value | undefined): value is Properties {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The text at a path of property names, or `undefined` when there is no text there. */
export function textAt(properties: Properties, ...path: readonly string[]): string | undefined {
    let value: Value | undefined = properties;
    for (const name of path) {
        value = isProperties(value) ? value[name] : undefined;
    }
    return typeof value === "string" ? value : undefined;
}

/** Every text inside a value, at any depth. */
export function textsIn(value: Value | undefined): string[] {
    if (Array.isArray(value)) {
        return value.flatMap(textsIn);
    }
    if (isProperties(value)) {
        return Object.values(value).flatMap(textsIn);
    }
    return typeof value === "string" ? [value] : [];
}

/** Whether two values are the same, whatever the order of their keys. A missing key and `null` are the same. */
export function sameValue(left: Value | undefined, right: Value | undefined): boolean {
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((item, index) => sameValue(item, right[index]));
    }
    if (isProperties(left) && isProperties(right)) {
        return changedKeys(left, right).length === 0;
    }
    return (left ?? null) === (right ?? null);
}

/** The keys whose values differ, sorted. */
export function changedKeys(left: Properties, right: Properties): string[] {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].filter((key) => !sameValue(left[key], right[key])).sort();
}
