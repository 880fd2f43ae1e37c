import * as z from "zod";
import type { Problem } from "../components/shared/problems";
import { decode } from "./decode";
import { problemsOf, unknownKey } from "./issues";
import { RULES } from "./rules";
import { settingsSchema, type ParsedSettings } from "./schema";
import { checkEncrypted, conceal, hiddenSettings, hideValues } from "./secrets";
import { completeNetwork, completeRetention, type PlainSettings } from "./settings";
import { allowedInWords } from "./words";

/** What came of checking settings: the settings when there is no problem, and all problems otherwise. */
export interface CheckedSettings {
    readonly settings?: PlainSettings;
    readonly problems: readonly Problem[];
}

type Values = Readonly<Record<string, unknown>>;

const SCHEMAS: Readonly<Record<string, z.ZodType>> = settingsSchema.shape;

/** One schema per setting, so that one that is wrong does not hide what is wrong between others. */
const SINGLE_SCHEMAS = Object.entries(SCHEMAS).map(([key, schema]) => [key, z.object({ [key]: schema })] as const);

/**
 * Checks a stack's settings and fills in the defaults. Pure.
 *
 * @param raw the settings by name, without their namespace: as values, or as the text that Pulumi makes of them
 * @param secretKeys names of those that are encrypted in the stack file; their values never get into a problem
 */
export function checkSettings(raw: Values, secretKeys: ReadonlySet<string>): CheckedSettings {
    const given = decodeAll(raw);
    const hidden = hiddenSettings(secretKeys);
    const { parsed, wrong, problems } = parse(given, hidden);
    const settings = complete(parsed);
    const paths = pathsOf(given);
    const broken = RULES.filter(({ needs }) => !needs.some((key) => wrong.has(key))).flatMap((rule) =>
        rule.check(settings, paths),
    );
    const all = [...unknownKeys(given), ...problems, ...checkEncrypted(given, secretKeys), ...broken];
    return all.length === 0 ? { settings, problems: [] } : { problems: hideValues(all, given, hidden) };
}

function decodeAll(raw: Values): Values {
    const entries = Object.entries(raw).filter(([, value]) => value !== undefined);
    return Object.fromEntries(
        entries.map(([key, value]) => {
            const schema = Object.hasOwn(SCHEMAS, key) ? SCHEMAS[key] : undefined;
            return [key, schema === undefined ? value : decode(value, schema)];
        }),
    );
}

/** The settings that are given, and what is given of those that are sections. */
function pathsOf(given: Values): ReadonlySet<string> {
    const paths = Object.entries(given).flatMap(([key, value]) =>
        typeof value === "object" && value !== null
            ? [key, ...Object.keys(value).map((part) => `${key}.${part}`)]
            : [key],
    );
    return new Set(paths);
}

function unknownKeys(given: Values): readonly Problem[] {
    const known = Object.keys(SCHEMAS);
    return Object.keys(given)
        .filter((key) => !known.includes(key))
        .map((key) => unknownKey([key], known));
}

interface Parsed {
    /** The settings that are right. */
    readonly parsed: Partial<ParsedSettings>;
    /** Names of the settings that are wrong. */
    readonly wrong: ReadonlySet<string>;
    readonly problems: readonly Problem[];
}

function parse(given: Values, hidden: ReadonlySet<string>): Parsed {
    const shown = Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, hidden.has(key) ? conceal(value) : value]),
    );
    const results = SINGLE_SCHEMAS.map(([key, schema]) => ({
        key,
        result: schema.safeParse(given, { error: allowedInWords }),
    }));
    return {
        parsed: Object.assign({}, ...results.map(({ result }) => result.data ?? {})) as Partial<ParsedSettings>,
        wrong: new Set(results.filter(({ result }) => !result.success).map(({ key }) => key)),
        problems: results.flatMap(({ result }) => problemsOf(shown, result.error?.issues ?? [])),
    };
}

/** Fills in defaults. The result lacks what was wrong, so only rules that do not need it may see it. */
function complete({ network, retention, ...rest }: Partial<ParsedSettings>): PlainSettings {
    const { region = "", tier = "standard" } = rest;
    return {
        ...rest,
        ...(network !== undefined && { network: completeNetwork(network, region) }),
        ...(retention !== undefined && { retention: completeRetention(retention, tier) }),
    } as PlainSettings;
}
