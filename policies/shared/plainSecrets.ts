import { keys, matchesAny } from "../core/values";

/**
 * Names of settings that hold a secret. Deliberately short: `*key*` and `*token*` would also match names of columns and
 * settings of parsers.
 */
const SECRET_NAMES = [
    "*password*",
    "*passwd*",
    "*secret*",
    "*access?key",
    "*accesskey",
    "*access?key?id",
    "*access?key.*",
    "*account.key*",
    "*api?key",
    "*apikey",
    "*auth?token",
    "*access?token",
    "*bearer?token",
    "*private?key",
    "*sas.*.*.core.*",
    "*_token",
    "*.token",
    "token",
];

/** Names that say where a secret is. */
const REFERENCE_NAMES = ["*scope*", "*secret?name*", "*secretname*", "*secret?arn*", "*secret?id*", "*secretid*"];

/** What is no secret although its setting is called like one: switches, numbers and references. */
const NO_SECRET = /^\s*$|^(true|false|[\d.]+)$|\{\{|^(arn|https?):/i;

/**
 * Where a map of settings holds a secret itself instead of a reference to one, `{{secrets/scope/key}}`. The settings are
 * named, their values are not.
 *
 * @param at The map, as messages name it.
 */
export function* plainSecrets(at: string, settings: Settings): Iterable<string> {
    for (const name of keys(settings)) {
        // Of all others the value is not read: it may be unknown.
        if (isSecretName(name) && isPlain(settings?.[name])) {
            yield `${at}["${name}"] holds a secret in clear`;
        }
    }
}

type Settings = Readonly<Record<string, unknown>> | null | undefined;

/** Whether a setting of this name holds a secret. */
export function isSecretName(name: string): boolean {
    return matchesAny(name, SECRET_NAMES) && !matchesAny(name, REFERENCE_NAMES);
}

/** Whether the value of a setting that holds a secret is the secret itself. */
export function isPlain(value: unknown): boolean {
    return typeof value === "string" && !NO_SECRET.test(value);
}

/** Whether a value is a reference to a secret and not the secret. */
export function isSecretReference(value: string | null | undefined): boolean {
    return typeof value === "string" && value.includes("{{secrets/");
}
