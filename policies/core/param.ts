import type { Param } from "./rule";
import { isRecord } from "./values";

/** Whether a value is one that the parameter takes: of the kind of its default, and within its schema. */
export function accepts(param: Param, value: unknown): boolean {
    const { default: example, enum: choices, pattern = "" } = param;
    if (choices !== undefined) {
        return choices.some((choice) => choice === value);
    }
    if (Array.isArray(example)) {
        return Array.isArray(value) && value.every((element) => typeof element === "string");
    }
    if (isRecord(example)) {
        return isRecord(value) && Object.values(value).every((element) => typeof element === "string");
    }
    if (typeof value === "number") {
        return typeof example === "number" && within(param, value);
    }
    return typeof value === typeof example && (typeof value !== "string" || new RegExp(pattern).test(value));
}

function within({ type, minimum = -Infinity, maximum = Infinity }: Param, value: number): boolean {
    return minimum <= value && value <= maximum && (type !== "integer" || Number.isInteger(value));
}
