import type { Statement } from "./policyDocuments";

/** Whether a pattern of IAM, with `*` and `?`, matches a text. */
export function matches(pattern: string, text: string): boolean {
    const escaped = pattern
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*")
        .replaceAll("?", ".");
    return new RegExp(`^${escaped}$`, "i").test(text);
}

/**
 * What statements allow that others, without regard to their conditions, do not: an action on a resource each. A wildcard is
 * matched as it stands, so that only a pattern as wide covers it.
 */
export function exceeding(allowed: readonly Statement[], most: readonly Statement[]): readonly string[] {
    return allowed
        .filter((statement) => statement.allows)
        .flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((on) => ({ action, on }))))
        .filter(
            ({ action, on }) =>
                !most.some(
                    (statement) =>
                        statement.allows &&
                        statement.actions.some((pattern) => matches(pattern, action)) &&
                        statement.resources.some((pattern) => matches(pattern, on)),
                ),
        )
        .map(({ action, on }) => `${action} on ${on}`);
}
