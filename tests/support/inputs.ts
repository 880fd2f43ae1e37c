import type { RecordedResource } from "../../planner/recording";

/** An input that is a text; an empty one where it is not. */
export function textInput({ inputs }: Pick<RecordedResource, "inputs">, property: string): string {
    const value = inputs[property];
    return typeof value === "string" ? value : "";
}
