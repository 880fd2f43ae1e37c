import { createHash } from "node:crypto";
import type { ProgramConfig } from "./runProgram";
import { isObject, mapValue, type Properties, type Value } from "./values";

/** Settings in their final form: text for the program, structure for us. */
export interface SettledConfig {
    /** What the program reads. */
    readonly config: ProgramConfig;
    /** The project's own settings by key without namespace; secrets are in plain text. */
    readonly values: Properties;
    /** Texts that must never be shown. */
    readonly secrets: readonly string[];
}

/** Whether a setting is a secret: `{ secure: <text> }`, which in a stack file is encrypted. */
export function isSecure(value: Value): value is { readonly secure: string } {
    return isObject(value) && typeof value["secure"] === "string" && Object.keys(value).length === 1;
}

/** Settings of a stack file in which texts that say what they stand for take the place of encrypted secrets. */
export function withoutCiphertext(config: Properties, stack: string): Properties {
    return mapValue(config, (part, path) => (isSecure(part) ? { secure: standIn(`${stack}/${path}`) } : undefined));
}

/** A text in place of a secret that cannot be read. It has the form of a web address, since some settings ask for that. */
function standIn(place: string): string {
    return `https://planned-secret-${createHash("sha256").update(place).digest("hex").slice(0, 16)}.invalid/`;
}

/** Takes secrets out of their wrapping, remembers them, and turns each setting into text. */
export function settleConfig(settings: Properties, project: string): SettledConfig {
    const secrets: string[] = [];
    const secretKeys: string[] = [];
    const texts: Record<string, string> = {};
    const own: Record<string, Value> = {};
    for (const [key, setting] of Object.entries(settings)) {
        const known = secrets.length;
        const value = mapValue(setting, (part) => {
            if (!isSecure(part)) {
                return undefined;
            }
            secrets.push(part.secure);
            return part.secure;
        });
        texts[key] = configText(value);
        if (secrets.length > known) {
            secretKeys.push(key);
        }
        if (key.startsWith(`${project}:`)) {
            own[key.slice(project.length + 1)] = value;
        }
    }
    return { config: { values: texts, secretKeys }, values: own, secrets };
}

/** A setting as the engine hands it over: text as it is, all else as JSON with sorted keys. */
function configText(value: Value): string {
    if (typeof value === "string") {
        return value;
    }
    return value === null ? "" : JSON.stringify(sortKeys(value));
}

function sortKeys(value: Value): Value {
    return mapValue(value, (part) =>
        isObject(part)
            ? Object.fromEntries(
                  Object.keys(part)
                      .sort()
                      .map((key) => [key, sortKeys(part[key] ?? null)]),
              )
            : undefined,
    );
}
