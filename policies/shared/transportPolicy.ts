import type { Statement } from "./policyDocument";

/**
 * Whether a statement denies every request without TLS. Every further condition, and every narrower list of principals or
 * actions, leaves a way in.
 *
 * @param covering The actions, in lower case, each of which covers what can be done with the resource.
 */
export function deniesPlainHttp(
    { allows, actions, principals, conditions }: Statement,
    covering: readonly string[],
): boolean {
    const [condition, ...others] = conditions;
    return (
        !allows &&
        principals.includes("*") &&
        actions.some((action) => action === "*" || covering.includes(action.toLowerCase())) &&
        others.length === 0 &&
        condition?.operator === "Bool" &&
        condition.key === "aws:securetransport" &&
        condition.values.includes("false")
    );
}
