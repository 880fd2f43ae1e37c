import { matchesAny } from "../core/values";
import type { Condition, Statement } from "./policyDocument";

/**
 * Condition keys that fix who may use a resource, in lower case.
 * Source: "AWS global condition context keys" in the IAM User Guide, the keys of principals and of requests from services.
 */
export const RESTRICTING_KEYS: readonly string[] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpce",
];

/** Whether a statement lets in everybody: principal `*`, or all but some, and no condition that fixes who that is. */
export function allowsEveryone(statement: Statement): boolean {
    return allowsEveryoneBut(RESTRICTING_KEYS, statement);
}

/** The same, with other condition keys that fix who it is: patterns in lower case. */
export function allowsEveryoneBut(
    restrictingKeys: readonly string[],
    { allows, principals, excludes, conditions }: Statement,
): boolean {
    const isOpen = principals.includes("*") || excludes.principals;
    return allows && isOpen && !conditions.some((condition) => restricts(condition, restrictingKeys));
}

function restricts({ operator, key, values }: Condition, keys: readonly string[]): boolean {
    return (
        /^(ForAnyValue:)?(String|Arn|Bool)(Equals|Like|EqualsIgnoreCase)?$/.test(operator) &&
        matchesAny(key, keys) &&
        !values.includes("*")
    );
}
