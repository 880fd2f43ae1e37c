import type { RecordedResource } from "./recording";
import { isObject, mapValue, type Properties, type Value } from "./values";
import { UNKNOWN, type Marks } from "./wire";

/** Where secret texts are known from: a stack's settings, and what its program marked. */
export interface SecretSource {
    readonly settings: { readonly secrets: readonly string[] };
    readonly graph: { readonly resources: readonly RecordedResource[] };
}

/** Shorter texts are too likely to appear by chance. */
const SHORTEST_SECRET = 6;

/** In place of a secret inside a name or a message. */
const HIDDEN = "[secret]";

/** Keeps secrets out of what is shown: where the program marked them, and wherever else their text appears. */
export class Redaction {
    private readonly secrets: readonly string[];

    public constructor(sources: readonly SecretSource[]) {
        const texts = sources.flatMap(({ settings, graph }) => [
            ...settings.secrets,
            ...graph.resources.flatMap(markedTexts),
        ]);
        this.secrets = [...new Set(texts.filter((text) => text.length >= SHORTEST_SECRET).flatMap(spellings))].sort(
            (a, b) => b.length - a.length,
        );
    }

    /**
     * Properties with `{ "$secret": true }` and `{ "$unknown": true }` in place of secret and unknown values. A text with a
     * placeholder in it is unknown as a whole, as it is in a preview.
     */
    public mark(properties: Properties, { secrets, unknowns }: Marks): Properties {
        if (secrets.length === 0 && unknowns.length === 0 && this.secrets.length === 0) {
            return properties;
        }
        const secret = new Set(secrets);
        const unknown = new Set(unknowns);
        return mapValue(properties, (value, path): Value | undefined => {
            if (secret.has(path) || (typeof value === "string" && this.tells(value))) {
                return { $secret: true };
            }
            return unknown.has(path) ? { $unknown: true } : undefined;
        });
    }

    /** The same document without any known secret text, in names and messages too. */
    public clean<T extends object>(document: T): T {
        return this.secrets.length === 0 ? document : (this.hide(document as Value) as T);
    }

    private tells(text: string): boolean {
        return this.secrets.some((secret) => text.includes(secret));
    }

    private hide(value: Value): Value {
        if (typeof value === "string") {
            return this.secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), value);
        }
        if (Array.isArray(value)) {
            return (value as readonly Value[]).map((element) => this.hide(element));
        }
        return isObject(value)
            ? Object.fromEntries(
                  Object.entries(value).map(([key, field]) => [this.hide(key) as string, this.hide(field)]),
              )
            : value;
    }
}

/**
 * Marked as secret by the Databricks SDK wherever it is given, though it only says which account is meant. To hide it everywhere
 * would hide the trust and key policies that name it.
 */
const IDENTIFIER = "accountId";

/** Texts that a program marked as secret. What is inside a larger secret is not taken apart: it may be as plain as a region. */
function markedTexts({ inputs, inputMarks, outputs, outputMarks }: RecordedResource): readonly string[] {
    return [...textsAt(inputs, inputMarks.secrets), ...textsAt(outputs, outputMarks.secrets)];
}

function textsAt(properties: Properties, paths: readonly string[]): readonly string[] {
    if (paths.length === 0) {
        return [];
    }
    const texts: string[] = [];
    const spread = paths.filter((path) => path !== IDENTIFIER);
    mapValue(properties, (value, path) => {
        if (typeof value === "string" && value !== UNKNOWN && spread.includes(path)) {
            texts.push(value);
        }
        return undefined;
    });
    return texts;
}

/** A text as it is, and as it appears inside JSON, an address, and encoded data. */
function spellings(text: string): readonly string[] {
    return [
        text,
        JSON.stringify(text).slice(1, -1),
        encodeURIComponent(text),
        Buffer.from(text).toString("base64").replace(/=+$/, ""),
    ];
}
