import type { EngineBench } from "./harness";

/** What exists in a bench's clouds and is in none of its states, or the other way round; one line for each, sorted. */
export function differences({ model, stacks }: EngineBench): string[] {
    const existing = new Set(model.records.map(({ type, id }) => `${type} ${id}`));
    const known = new Set(
        stacks
            .flatMap((stack) => stack.state())
            .filter(({ type, custom }) => custom && !type.startsWith("pulumi:"))
            .map(({ type, id }) => `${type} ${id ?? ""}`),
    );
    return [
        ...[...existing].filter((line) => !known.has(line)).map((line) => `in the cloud and not in the state: ${line}`),
        ...[...known].filter((line) => !existing.has(line)).map((line) => `in the state and not in the cloud: ${line}`),
    ].sort();
}
