import type { CloudCall } from "./cloud/calls";
import type { CloudModel } from "./cloud/model";
import { logicalName } from "./cloud/urn";

/** What changes something, as against what only looks. */
export function mutates({ operation }: CloudCall): boolean {
    return operation === "create" || operation === "update" || operation === "delete";
}

/** What a piece of work asks the clouds to change, in order: operation and logical name of the resource. */
export async function mutationsOf(
    { calls }: Pick<CloudModel, "calls">,
    work: () => Promise<unknown>,
): Promise<string[]> {
    const before = calls.length;
    await work();
    return calls
        .slice(before)
        .filter(mutates)
        .map(({ operation, urn }) => `${operation} ${logicalName(urn)}`);
}
