import { runtime } from "@pulumi/pulumi";
import { isObject, mapValue, type Properties, type Value } from "./values";

/** What stands for an unknown value in the properties the SDK sends, and in those that policies are given. */
export const UNKNOWN: string = runtime.unknownValue;

/** Places inside a resource's properties, as paths such as `tags.owner` or `rules[0].cidr`. */
export interface Marks {
    /** Where the program marked a value as secret. */
    readonly secrets: readonly string[];
    /** Where a value is not known before deployment: it is, or contains, one that a cloud will compute. */
    readonly unknowns: readonly string[];
}

/** Properties as plain values, with what is special about them on the side. */
export interface MarkedProperties {
    /** Secrets in plain text, unknown values as {@link UNKNOWN} or with a placeholder in them. */
    readonly values: Properties;
    readonly marks: Marks;
}

/**
 * Reads properties from the form in which the SDK sends them, where secrets and assets are objects with a signature.
 * @param isPlanned Whether a text contains a placeholder for something that is yet to be made.
 */
export function readWire(wire: Properties, isPlanned: (text: string) => boolean): MarkedProperties {
    const secrets: string[] = [];
    const unknowns: string[] = [];
    const read = (value: Value, path: string): Value | undefined => {
        // An id can be a number as well: the same digits.
        if (typeof value === "string" || typeof value === "number") {
            if (value === UNKNOWN || isPlanned(String(value))) {
                unknowns.push(path);
            }
            return undefined;
        }
        if (!isObject(value) || !(runtime.specialSigKey in value)) {
            return undefined;
        }
        if (isSecret(value)) {
            secrets.push(path);
        }
        return mapValue(withoutSignature(value), read, path);
    };
    return { values: mapValue(wire, read), marks: { secrets, unknowns } };
}

/** Whether there is a secret anywhere inside a value in wire form. */
export function containsSecret(wire: Value): boolean {
    if (Array.isArray(wire)) {
        return (wire as readonly Value[]).some(containsSecret);
    }
    return isObject(wire) && (isSecret(wire) || Object.values(wire).some(containsSecret));
}

/** A secret in wire form. */
export function secretWire(value: Value): Value {
    return { [runtime.specialSigKey]: runtime.specialSecretSig, value };
}

function isSecret(value: Properties): boolean {
    return value[runtime.specialSigKey] === runtime.specialSecretSig;
}

/** A secret's value, or the fields of an asset. */
function withoutSignature(value: Properties): Value {
    const { [runtime.specialSigKey]: _, ...fields } = value;
    return isSecret(value) ? (fields["value"] ?? null) : fields;
}
