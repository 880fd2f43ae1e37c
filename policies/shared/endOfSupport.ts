import type { Context, Params, ParamValues, Problem } from "../core/rule";
import { daysBetween } from "./days";

/**
 * The last day of support by version, `YYYY-MM-DD`; `undefined` is a version whose end is not announced.
 *
 * A key is as much of a version as decides on its support: `16` stands for `16.4`, `8.0` for `8.0.39`, `dc2` for `dc2.large`.
 * What numbers lower than every key was withdrawn before the table begins.
 */
export type SupportTable = ReadonlyMap<string, string | undefined>;

/** The parameters of every rule about versions; `supportProblems` reads them. */
export const SUPPORT_PARAMS = {
    warnDays: {
        type: "integer",
        minimum: 0,
        description: "Days of advice before the end of support.",
        default: 90,
    },
    today: {
        type: "string",
        pattern: "^(\\d{4}-\\d{2}-\\d{2})?$",
        description: "The day to judge by, YYYY-MM-DD; empty for the day of the run.",
        default: "",
    },
} as const satisfies Params;

/**
 * Judges a version by a table: broken once its support has ended, advice from `warnDays` before, and advice where the version
 * cannot be judged. A rule with `params: SUPPORT_PARAMS` hands on the context that its check is given:
 *
 *     yield* supportProblems("engineVersion", text(props.engineVersion), POSTGRESQL_SUPPORT_ENDS, context);
 *
 * Whether a version that is left out is a problem depends on what AWS then takes, and is up to the rule.
 *
 * @param path The property, as messages name it.
 */
export function* supportProblems(
    path: string,
    version: string,
    table: SupportTable,
    { params, today }: Context<ParamValues<typeof SUPPORT_PARAMS>>,
): Iterable<Problem> {
    const key = keyOf(version, table);
    const end = key === undefined ? undefined : table.get(key);
    const daysLeft = end === undefined ? Infinity : daysBetween(params.today || today, end);
    if (key === undefined) {
        yield precedesAll(version, table)
            ? `${path} is long out of support`
            : { advisory: `${path} is in no table of supported versions, so that its support cannot be judged` };
    } else if (daysLeft < 0) {
        yield `${path} has been out of support since ${end}`;
    } else if (daysLeft <= params.warnDays) {
        yield { advisory: `${path} is supported until ${end} only` };
    }
}

/** The longest key that the version begins with, part by part. */
function keyOf(version: string, table: SupportTable): string | undefined {
    const parts = version.split(".");
    return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join(".")).find((key) => table.has(key));
}

/** Whether the version is a number, and a lower one than every number among the keys. */
function precedesAll(version: string, table: SupportTable): boolean {
    const number = numberOf(version);
    const lowest = Math.min(...[...table.keys()].map(numberOf).filter((key) => !Number.isNaN(key)));
    return number < lowest;
}

/** A number that sorts like the first two parts of a version; NaN for a text that does not begin with a number. */
function numberOf(version: string): number {
    const [, major, minor = "0"] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    return Number(major) * 1000 + Number(minor);
}
