import type { Problem } from "../components/shared/problems";
import { NAMESPACE, SECRET_SETTINGS } from "./schema";
import { HIDDEN } from "./words";

type Raw = Readonly<Record<string, unknown>>;

/** Shorter text is no secret, and hiding it would make problems unreadable. */
const SHORTEST_SECRET = 3;

/** Settings that must be encrypted in the stack file and are not, and those that are and must not. */
export function checkEncrypted(raw: Raw, secretKeys: ReadonlySet<string>): readonly Problem[] {
    const bare = SECRET_SETTINGS.filter((key) => raw[key] !== undefined && !secretKeys.has(key)).map((key) => ({
        path: key,
        given: "a secret in plain text",
        allowed: "an encrypted value",
        fix: `replace it where it came from, then run \`pulumi config set --secret ${NAMESPACE}:${key}\``,
    }));
    const needless = [...needlessSecrets(secretKeys)].map((key) => ({
        path: key,
        given: "an encrypted value",
        allowed: `plain text: what is encrypted is only ${SECRET_SETTINGS.join(", ")}`,
        fix: "write it in plain text; it ends up in names, tags and policies, which everybody can read",
    }));
    return [...bare, ...needless];
}

/** Settings that are encrypted although their values are no secrets. Only of the parts of sections is anything else said. */
export const needlessSecrets = (secretKeys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...secretKeys].filter((key) => !SECRET_SETTINGS.some((secret) => secret === key)));

/** The settings of which no problem may show the value: those that are encrypted, and those that should be. */
export const hiddenSettings = (secretKeys: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...secretKeys, ...SECRET_SETTINGS]);

/** The same value with nothing in it that could be read but keys, so that a problem can say where it is wrong. */
export function conceal(value: unknown): unknown {
    if (Array.isArray(value)) {
        return value.map(conceal);
    }
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, conceal(part)]));
    }
    return HIDDEN;
}

/** Takes what hidden settings say out of all problems: one setting's problem may quote another's value. */
export function hideValues(problems: readonly Problem[], raw: Raw, hidden: ReadonlySet<string>): readonly Problem[] {
    const secrets = [...hidden]
        .flatMap((key) => texts(raw[key]))
        .filter((text) => text.length >= SHORTEST_SECRET)
        .sort((one, other) => other.length - one.length);
    const hide = (text: string): string => secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
    return problems.map(({ path, given, allowed, fix }) => ({
        path,
        given: hide(given),
        allowed: hide(allowed),
        fix: hide(fix),
    }));
}

/** All texts and numbers in a value, at any depth. */
function texts(value: unknown): readonly string[] {
    if (typeof value === "object" && value !== null) {
        return Object.values(value).flatMap(texts);
    }
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
