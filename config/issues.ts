import type { z } from "zod";
import type { Problem } from "../components/shared/problems";
import { nearest } from "./nearest";
import { NAMESPACE } from "./schema";
import { formatPath, keysIn, listKeys, show } from "./words";

/**
 * What zod found wrong with what was given, as problems. The message of an issue is what would be allowed; a value that
 * breaks several checks of one field is one problem.
 */
export function problemsOf(given: unknown, issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
    const problems = issues.flatMap((issue): readonly Problem[] => {
        const { path } = issue;
        if (issue.code === "unrecognized_keys") {
            return issue.keys.map((unknown) => unknownKey([...path, unknown], keysIn(issue.message)));
        }
        if (issue.code === "invalid_key") {
            return [invalidKey(path, issue.message)];
        }
        return [wrongValue(path, valueAt(given, path), issue.message, choicesOf(issue))];
    });
    return [...new Map(problems.map((problem) => [`${problem.path}: ${problem.allowed}`, problem])).values()];
}

/** A key that the schema does not have, with the one that was probably meant. */
export function unknownKey(path: readonly PropertyKey[], known: readonly string[]): Problem {
    const meant = nearest(String(path.at(-1)), known);
    return {
        path: formatPath(path),
        given: "an unknown key",
        allowed: listKeys(known),
        fix: meant === undefined ? "remove it from the stack file" : `rename it to ${meant} in the stack file`,
    };
}

function invalidKey(path: readonly PropertyKey[], allowed: string): Problem {
    return {
        path: formatPath(path),
        given: `the key ${show(path.at(-1))}`,
        allowed,
        fix: "rename it in the stack file",
    };
}

function wrongValue(
    path: readonly PropertyKey[],
    value: unknown,
    allowed: string,
    choices: readonly unknown[],
): Problem {
    const fix = value === undefined ? howToAdd(path) : howToCorrect(value, choices);
    return { path: formatPath(path), given: show(value), allowed, fix };
}

function howToCorrect(value: unknown, choices: readonly unknown[]): string {
    const meant = typeof value === "string" ? nearest(value, choices.filter(isText)) : undefined;
    if (meant !== undefined) {
        return `did you mean ${meant}?`;
    }
    return "correct it in the stack file";
}

/** The values that were to choose from; none where it was no choice. */
function choicesOf(issue: z.core.$ZodIssue): readonly unknown[] {
    if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) {
        return issue.options;
    }
    return issue.code === "invalid_value" ? issue.values : [];
}

const isText = (value: unknown): value is string => typeof value === "string";

function howToAdd(path: readonly PropertyKey[]): string {
    const setting = `${NAMESPACE}:${formatPath(path)}`;
    return path.length === 1
        ? `run \`pulumi config set ${setting} <value>\` or add it to the stack file`
        : "add it to the stack file";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
        (part, step) =>
            typeof part === "object" && part !== null ? (part as Record<PropertyKey, unknown>)[step] : undefined,
        value,
    );
}
