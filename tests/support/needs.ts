/** What making, changing and deleting a resource of a type takes, and what looking at it does. */
export interface Needs {
    readonly change: readonly string[];
    readonly see: readonly string[];
}

/** What a type takes, by the calls of a service, or of others where they say so. */
export const needs = (service: string, change: string, see: string): Needs => {
    const actions = (calls: string): readonly string[] =>
        calls === "" ? [] : calls.split(" ").map((call) => (call.includes(":") ? call : `${service}:${call}`));
    return { change: actions(change), see: actions(see) };
};
