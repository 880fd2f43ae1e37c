import type { Patch } from "./rule";
import { isRecord, isSet } from "./values";

/**
 * Sets inputs and returns them, the same object: a copy would lose what the engine keeps in it, such as which values are secret
 * and which are defaults. Nothing is set when one of them lies within something unknown.
 *
 * @throws When it does.
 */
export function apply(props: Record<string, unknown>, patch: Patch): Record<string, unknown> {
    for (const [target, key, value] of [...assignments(props, patch)]) {
        target[key] = value;
    }
    return props;
}

type Assignment = readonly [target: Record<string, unknown>, key: string, value: unknown];

function* assignments(target: Record<string, unknown>, patch: Patch): Iterable<Assignment> {
    for (const [key, value] of Object.entries(patch)) {
        const current = isRecord(value) && isSet(target, key) ? target[key] : undefined;
        if (isRecord(value) && isRecord(current)) {
            yield* assignments(current, value);
        } else {
            yield [target, key, value];
        }
    }
}
