import type { CloudModel } from "./cloud/model";
import type { StateResource } from "./harness";

/** What exists in the clouds and is in no state, or the other way round; one line for each, sorted. */
export function differences(cloud: CloudModel, ...states: readonly (readonly StateResource[])[]): string[] {
    const existing = new Set(cloud.records.map(({ type, id }) => `${type} ${id}`));
    const known = new Set(
        states
            .flat()
            .filter(({ type, custom }) => custom && !type.startsWith("pulumi:"))
            .map(({ type, id }) => `${type} ${id ?? ""}`),
    );
    return [
        ...[...existing].filter((line) => !known.has(line)).map((line) => `in the cloud and not in the state: ${line}`),
        ...[...known].filter((line) => !existing.has(line)).map((line) => `in the state and not in the cloud: ${line}`),
    ].sort();
}
