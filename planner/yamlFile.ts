import { readFileSync } from "node:fs";
import {
    LineCounter,
    isMap,
    isPair,
    isScalar,
    isSeq,
    parseDocument,
    visit,
    type Document,
    type Node,
    type YAMLError,
} from "yaml";
import { ProblemsError, type Problem } from "../components/shared/problems";
import { formatPath } from "../config/words";
import type { Properties } from "./values";

/** Keys and indexes that lead from the top of a file to a value. */
export type Keys = readonly (string | number)[];

/** A YAML file whose top level is a map. */
export interface YamlFile {
    readonly values: Properties;
    /** What is wrong with the file although it can be read. */
    readonly problems: readonly Problem[];
    /**
     * The place of a value for messages, as `file:line: outer.inner`; the line is that of the innermost parent that is there.
     * @param path What the value is called, when that is not how the keys are called.
     */
    place(keys: Keys, path?: string): string;
}

/**
 * Reads a file.
 * @param label What the file is called in messages.
 * @param pathOf What its values are called in messages.
 * @throws {ProblemsError} When it cannot be read, or is no YAML map.
 */
export function readYamlFile(file: string, label: string, pathOf?: (keys: Keys) => string): YamlFile {
    let text: string;
    try {
        text = readFileSync(file, "utf8");
    } catch (error) {
        const { code = "" } = error as NodeJS.ErrnoException;
        return refuse(label, `something that cannot be read (${code})`, "a file that can be read", "put one there");
    }
    return parseYaml(text, label, pathOf);
}

function refuse(path: string, given: string, allowed: string, fix: string): never {
    throw new ProblemsError(path, [{ path, given, allowed, fix }]);
}

/**
 * Reads YAML as the Pulumi engine does, and finds fault with what the engine silently reads as something else.
 * @throws {ProblemsError} When it is no YAML map.
 */
export function parseYaml(text: string, label: string, pathOf: (keys: Keys) => string = formatPath): YamlFile {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
    const at = ({ pos: [offset] }: YAMLError): string => {
        const { line, col } = lines.linePos(offset);
        return `${label}:${String(line)}:${String(col)}`;
    };
    const place = (keys: Keys, path = pathOf(keys)): string => {
        const offset = offsetOf(document, keys);
        return `${label}${offset === undefined ? "" : `:${String(lines.linePos(offset).line)}`}: ${path}`;
    };
    refuseSyntax(document, label, at);
    if (document.contents !== null && !isMap(document.contents)) {
        refuse(label, "a list or a single value", "keys with values", "begin with `config:`");
    }
    return {
        values: valuesOf(document, label),
        problems: [...repeatedKeys(document, at), ...rewrittenScalars(document, place)],
        place,
    };
}

const isRepeatedKey = ({ code }: YAMLError): boolean => code === "DUPLICATE_KEY";

/** The first error of each line: more of them on a line are consequences of it. */
function refuseSyntax(document: Document, label: string, at: (error: YAMLError) => string): void {
    const problems = new Map<string, Problem>();
    for (const error of document.errors.filter((one) => !isRepeatedKey(one))) {
        const path = at(error);
        const line = path.slice(0, path.lastIndexOf(":"));
        if (!problems.has(line)) {
            const given = error.code === "MULTIPLE_DOCS" ? "a second document" : error.message;
            problems.set(line, { path, given, allowed: "valid YAML", fix: "correct the syntax there" });
        }
    }
    if (problems.size > 0) {
        throw new ProblemsError(label, [...problems.values()]);
    }
}

function repeatedKeys(document: Document, at: (error: YAMLError) => string): readonly Problem[] {
    return document.errors.filter(isRepeatedKey).map((error) => ({
        path: at(error),
        given: "a key that is there already",
        allowed: "each key once",
        fix: "remove one of the two",
    }));
}

function valuesOf(document: Document, label: string): Properties {
    try {
        const values = (document.toJS() ?? {}) as Properties;
        // Fails when something contains itself.
        JSON.stringify(values);
        return values;
    } catch (error) {
        // Without the alias's name, which may be a secret that was meant to stand in quotes.
        const given = error instanceof ReferenceError ? "an alias of nothing" : "an alias inside what it stands for";
        return refuse(label, given, "few aliases, each of something before it", "write the values out");
    }
}

/**
 * Values without quotes that the engine, whose reader knows more kinds of numbers and dates, does not take as they are
 * written: it makes 12345678901 of the account `012345678901`.
 */
function rewrittenScalars(document: Document, place: YamlFile["place"]): readonly Problem[] {
    const problems: Problem[] = [];
    visit(document, {
        Scalar(key, node, ancestors) {
            const source = node.source ?? "";
            const number = typeof node.value === "number" && String(node.value) !== source;
            const special = /^([-+]?(\d[\d_]*_[\d_]*|0[box][\da-f_]+)|\d{4}-\d\d?-\d\d?([Tt\s].*)?)$/i.test(source);
            if (key !== "key" && node.type === "PLAIN" && (number || special)) {
                problems.push({
                    path: place(keysOf(node, ancestors)),
                    given: source,
                    allowed: "text in quotes, or a number in its plain decimal form",
                    fix: `write ${plainOf(node.value, source)}"${source}" in quotes: as it stands it is read as something else`,
                });
            }
        },
    });
    return problems;
}

/** A number in its plain form, as one of two ways out; nothing where there is no such form. */
const plainOf = (value: unknown, source: string): string =>
    typeof value === "number" && Number.isFinite(value) && !source.startsWith("0") ? `${String(value)}, or ` : "";

function keysOf(node: Node, ancestors: readonly unknown[]): Keys {
    return ancestors.flatMap((ancestor, depth): Keys => {
        if (isSeq(ancestor)) {
            return [ancestor.items.indexOf(ancestors[depth + 1] ?? node)];
        }
        return isPair(ancestor) && isScalar(ancestor.key) ? [String(ancestor.key.value)] : [];
    });
}

/** Where a value stands, or the innermost of its parents that is there. */
function offsetOf(document: Document, keys: Keys): number | undefined {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const key of keys) {
        const [place, inner] = stepInto(node, key);
        if (place === undefined) {
            break;
        }
        offset = place;
        node = inner;
    }
    return offset;
}

/** Where the key or element stands, and what is there. */
function stepInto(node: unknown, key: string | number): readonly [number | undefined, unknown] {
    if (isSeq(node)) {
        const item = typeof key === "number" ? (node.items[key] as Node | undefined) : undefined;
        return [item?.range?.[0], item];
    }
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, pair?.value];
}
