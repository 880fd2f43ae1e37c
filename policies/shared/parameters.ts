import { list, text } from "../core/values";

interface Parameter {
    readonly name?: string | null | undefined;
    readonly value?: string | null | undefined;
}

/** The value that a parameter group sets, in lower case; `undefined` where it leaves the parameter as it is. */
export function parameterOf(
    parameters: readonly (Parameter | null | undefined)[] | null | undefined,
    name: string,
): string | undefined {
    const parameter = list(parameters).find((candidate) => text(candidate?.name).toLowerCase() === name);
    return parameter === undefined ? undefined : text(parameter?.value).toLowerCase();
}

/** Whether the value of a parameter turns it on, in any of the spellings that databases take. */
export function isOn(value: string | undefined): boolean {
    return value !== undefined && ["1", "on", "true"].includes(value);
}
