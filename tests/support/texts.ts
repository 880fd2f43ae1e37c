import { mapValue, type Value } from "../../planner/values";

/** All texts inside a value, by path: keys of maps are not texts. */
export function textsIn(value: Value): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    mapValue(value, (part, path) => {
        if (typeof part === "string") {
            texts.set(path, part);
        }
        return undefined;
    });
    return texts;
}
