import type { Refusal } from "../calls";
import { textAt } from "../values";
import { checked } from "./rules";

/** What Lambda and those who call its functions refuse. */
export const FUNCTION_REFUSALS = [
    checked({
        name: "rule whose function AWS Config may not call",
        source: "AWS Config API Reference, PutConfigRule: InsufficientPermissionsException",
        types: /^aws:cfg\/rule:Rule$/,
        fault: (inputs, { session }, cloud) => {
            const called = textAt(inputs, "source", "sourceIdentifier") ?? "";
            const isAdmitted = cloud
                .ofType("aws:lambda/permission:Permission")
                .filter((permission) => permission.session.account === session.account)
                .some(
                    ({ inputs: { principal, function: name } }) =>
                        principal === "config.amazonaws.com" && called.endsWith(`:function:${String(name)}`),
                );
            return textAt(inputs, "source", "owner") !== "CUSTOM_LAMBDA" || isAdmitted
                ? undefined
                : "InsufficientPermissionsException: The AWS Lambda function cannot be invoked. Check the specified " +
                      "function ARN, and check the function's permissions.";
        },
    }),
] as const satisfies readonly Refusal[];
