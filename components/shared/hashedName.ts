import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";

/** Eight hexadecimal digits that change when any of the values does. The order of keys and of values does not matter. */
export function shortHash(values: Readonly<Record<string, readonly string[]>>): string {
    const canonical = Object.keys(values)
        .sort()
        .map((key) => [key, [...(values[key] ?? [])].sort()]);
    return createHash("sha256").update(JSON.stringify(canonical)).digest("hex").slice(0, 8);
}

/**
 * The name of something that can only be replaced and whose name must be unique: a name with a hash of all it is made of. A
 * replacement then has a new name, so that it can be created before what it replaces is deleted. It is known at preview when
 * all the values are.
 */
export function hashedName(
    name: string,
    values: Readonly<Record<string, readonly pulumi.Input<string>[]>>,
): pulumi.Output<string> {
    return pulumi.output(values).apply((known) => `${name}-${shortHash(known)}`);
}
