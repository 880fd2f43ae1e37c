/** A plain value as resources carry it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Properties of a resource by name. */
export type Properties = Readonly<Record<string, Value>>;

/** Whether a value has named fields. */
export function isObject(value: Value | undefined): value is Readonly<Record<string, Value>> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path of a field inside a value, such as `rules[0].tags["a b"]`. */
export function fieldPath(base: string, key: string): string {
    if (!/^[\w$-]+$/.test(key)) {
        return `${base}[${JSON.stringify(key)}]`;
    }
    return base === "" ? key : `${base}.${key}`;
}

/** The path of an element inside a value. */
export function elementPath(base: string, index: number): string {
    return `${base}[${String(index)}]`;
}

/** What {@link mapValue} is given for each value: what to put in its place, or `undefined` to look inside it. */
export type Replace = (value: Value, path: string) => Value | undefined;

/** A copy of a value in which some parts are replaced. What has no replaced part is the same object, not a copy. */
export function mapValue<T extends Value>(value: T, replace: Replace, path?: string): T;
export function mapValue(value: Value, replace: Replace, path = ""): Value {
    const replaced = replace(value, path);
    if (replaced !== undefined) {
        return replaced;
    }
    if (Array.isArray(value)) {
        return mapElements(value as readonly Value[], replace, path);
    }
    return isObject(value) ? mapFields(value, replace, path) : value;
}

function mapElements(values: readonly Value[], replace: Replace, path: string): readonly Value[] {
    let copy: Value[] | undefined;
    values.forEach((before, index) => {
        const after = mapValue(before, replace, elementPath(path, index));
        if (after !== before) {
            copy ??= [...values];
            copy[index] = after;
        }
    });
    return copy ?? values;
}

function mapFields(fields: Properties, replace: Replace, path: string): Properties {
    let copy: Record<string, Value> | undefined;
    for (const [key, before] of Object.entries(fields)) {
        const after = mapValue(before, replace, fieldPath(path, key));
        if (after !== before) {
            copy ??= { ...fields };
            copy[key] = after;
        }
    }
    return copy ?? fields;
}
