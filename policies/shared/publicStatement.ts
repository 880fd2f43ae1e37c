import { matchesAny } from "../core/values";
import type { Condition, Statement } from "./policyDocument";

/**
 * Condition keys that fix who may use a resource, in lower case.
 * Source: "AWS global condition context keys" in the IAM User Guide, the keys of principals and of requests from services.
 */
const RESTRICTING_KEYS = [
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
export function allowsEveryone({ allows, principals, excludes, conditions }: Statement): boolean {
    return allows && (principals.includes("*") || excludes.principals) && !conditions.some(restricts);
}

function restricts({ operator, key, values }: Condition): boolean {
    return (
        /^(ForAnyValue:)?(String|Arn|Bool)(Equals|Like|EqualsIgnoreCase)?$/.test(operator) &&
        matchesAny(key, RESTRICTING_KEYS) &&
        !values.includes("*")
    );
}
