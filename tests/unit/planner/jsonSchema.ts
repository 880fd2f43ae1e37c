/** The keywords that `planSchema.json` uses. */
export interface Schema {
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
    readonly pattern?: string;
    readonly anyOf?: readonly Schema[];
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: Schema | boolean;
    readonly items?: Schema;
    readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Where a value does not fit a schema, and why. */
export function misfits(value: unknown, schema: Schema, root: Schema = schema, path = "$"): readonly string[] {
    if (schema.$ref !== undefined) {
        const found = root.$defs?.[schema.$ref.slice("#/$defs/".length)];
        return found === undefined ? [`${path}: no ${schema.$ref}`] : misfits(value, found, root, path);
    }
    if (schema.anyOf !== undefined) {
        const fits = schema.anyOf.some((option) => misfits(value, option, root, path).length === 0);
        return fits ? [] : [`${path}: fits no option`];
    }
    return [...misfitsHere(value, schema, path), ...misfitsInside(value, schema, root, path)];
}

function misfitsHere(value: unknown, schema: Schema, path: string): readonly string[] {
    const types = schema.type === undefined ? undefined : [schema.type].flat();
    const checks: readonly [boolean, string][] = [
        [types?.includes(typeOf(value)) !== false, `is ${typeOf(value)}`],
        [!("const" in schema) || schema.const === value, `is not ${JSON.stringify(schema.const)}`],
        [schema.enum?.includes(value) !== false, `is not one of ${JSON.stringify(schema.enum)}`],
        [schema.pattern === undefined || new RegExp(schema.pattern).test(String(value)), "does not match"],
    ];
    return checks.filter(([fits]) => !fits).map(([, reason]) => `${path}: ${reason}`);
}

function misfitsInside(value: unknown, schema: Schema, root: Schema, path: string): readonly string[] {
    if (Array.isArray(value)) {
        const { items } = schema;
        return items === undefined
            ? []
            : value.flatMap((one, index) => misfits(one, items, root, `${path}[${String(index)}]`));
    }
    if (typeof value !== "object" || value === null) {
        return [];
    }
    const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${path}: no ${key}`);
    const inside = Object.entries(value).flatMap(([key, field]) => {
        const expected = schema.properties?.[key] ?? schema.additionalProperties ?? true;
        if (typeof expected === "boolean") {
            return expected ? [] : [`${path}: ${key} is not foreseen`];
        }
        return misfits(field, expected, root, `${path}.${key}`);
    });
    return [...missing, ...inside];
}

function typeOf(value: unknown): string {
    return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
