import { matchesAny } from "../core/values";
import type { Condition, Statement } from "./policyDocument";

/** Whether a statement allows an action, by name or by a wildcard that covers it. */
export function allowsAction({ allows, actions, excludes }: Statement, action: string): boolean {
    return allows && (excludes.actions || matchesAny(action, actions));
}

/**
 * Whether a condition holds only for values that are listed. `...IfExists` and `ForAllValues:` also hold where the key is
 * absent, and a bare `*` for every value.
 *
 * @param keys Condition keys as patterns in lower case.
 */
export function fixes({ operator, key, values }: Condition, keys: readonly string[]): boolean {
    return (
        /^(ForAnyValue:)?(String|Arn|Bool|Numeric)(Equals|Like|EqualsIgnoreCase)?$/.test(operator) &&
        matchesAny(key, keys) &&
        !values.includes("*")
    );
}

/** Whether one of the conditions of a statement fixes one of the keys. */
export function isLimited({ conditions }: Statement, keys: readonly string[]): boolean {
    return conditions.some((condition) => fixes(condition, keys));
}

/** The id of the account that a principal is of; nothing for services and everyone. */
export function accountOf(principal: string): string | undefined {
    return /^(?:arn:[\w-]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
}

/** Whether a principal is a whole account: its root, or its id. */
export function isAccount(principal: string): boolean {
    return /^(arn:[\w-]+:iam::\d{12}:root|\d{12})$/.test(principal);
}
