import type * as z from "zod";
import type { Problem } from "../components/shared/problems";
import { decode } from "./decode";
import { problemsOf } from "./issues";
import { RULES } from "./rules";
import { completeAccount, completeAudit, completeDatabricks, completeRetention } from "./foundation/defaults";
import { attempt, guardWrong, isSection, salvage, WRONG } from "./salvage";
import { settingsSchema, type ParsedSettings } from "./schema";
import { checkEncrypted, conceal, hiddenSettings, hideValues, needlessSecrets } from "./secrets";
import { completeNetwork } from "./network/defaults";
import type { PlainSettings } from "./settings";
import { allowedInWords } from "./words";

/** What came of checking settings: the settings when there is no problem, and all problems otherwise. */
export interface CheckedSettings {
    readonly settings?: PlainSettings;
    readonly problems: readonly Problem[];
}

type Values = Readonly<Record<string, unknown>>;

const SCHEMAS: Readonly<Record<string, z.ZodType>> = settingsSchema.shape;

/**
 * Checks a stack's settings and fills in the defaults. Pure.
 *
 * @param raw the settings by name, without their namespace: as values, or as the text that Pulumi makes of them
 * @param secretKeys names of those that are encrypted in the stack file; their values never get into a problem
 */
export function checkSettings(raw: Values, secretKeys: ReadonlySet<string>): CheckedSettings {
    const given = decodeAll(raw);
    const hidden = hiddenSettings(secretKeys);
    const unread = needlessSecrets(secretKeys);
    const read = Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, unread.has(key) && !isSection(value) ? WRONG : value]),
    );
    const { success, data, error } = settingsSchema.safeParse(read, { error: allowedInWords });
    const settings = complete(success ? data : (salvage(settingsSchema, read) as ParsedSettings));
    const readable = guardWrong(settings);
    const paths = pathsOf(given);
    const issues = (error?.issues ?? []).filter(
        ({ path: [setting, ...inner], code }) =>
            !unread.has(String(setting)) || inner.length > 0 || code === "unrecognized_keys",
    );
    const all = [
        ...problemsOf(showable(given, hidden), issues),
        ...checkEncrypted(given, secretKeys),
        ...RULES.flatMap((rule) => attempt(() => rule(readable, paths))),
    ];
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
    const pathsIn = (section: object, before: string): readonly string[] =>
        Object.entries(section).flatMap(([key, value]: [string, unknown]) => {
            const path = `${before}${key}`;
            return isSection(value) ? [path, ...pathsIn(value, `${path}.`)] : [path];
        });
    return new Set(pathsIn(given, ""));
}

/** The settings as a problem may show them. */
function showable(given: Values, hidden: ReadonlySet<string>): Values {
    return Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, hidden.has(key) ? conceal(value) : value]),
    );
}

/** Fills in the defaults that depend on other settings, where the section itself is right. */
function complete(parsed: ParsedSettings): PlainSettings {
    const { account, audit, databricks, deployment, network, region, tier } = parsed;
    const retention = isSection(parsed.retention) ? completeRetention(parsed.retention, tier) : parsed.retention;
    return {
        ...parsed,
        retention,
        ...(isSection(account) && { account: completeAccount(account, deployment) }),
        ...(isSection(audit) && isSection(retention) && { audit: completeAudit(audit, retention, tier) }),
        ...(isSection(databricks) && { databricks: completeDatabricks(databricks, region) }),
        ...(isSection(network) && { network: completeNetwork(network, region) }),
    } as PlainSettings;
}
