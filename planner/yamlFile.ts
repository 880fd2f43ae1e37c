import { readFileSync } from "node:fs";
import { LineCounter, isMap, isScalar, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "../components/shared/problems";
import type { Properties } from "./values";

/** A YAML file whose top level is a map. */
export interface YamlFile {
    readonly values: Properties;
    readonly problems: readonly Problem[];
    /** The place of a key for messages, as `file:line: outer.inner`. */
    place(...keys: readonly string[]): string;
}

/** Reads a file. @param label What the file is called in messages. @throws When the file cannot be read. */
export function readYamlFile(file: string, label: string): YamlFile {
    return parseYaml(readFileSync(file, "utf8"), label);
}

/** Reads YAML as the Pulumi engine does, and refuses what the engine silently reads as something else. */
export function parseYaml(text: string, label: string): YamlFile {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
    const position = (offset: number): string => {
        const { line, col } = lines.linePos(offset);
        return `${label}:${String(line)}:${String(col)}`;
    };
    const syntax = document.errors.map((error) => ({
        path: position(error.pos[0]),
        given: error.message,
        allowed: "valid YAML",
        fix: "correct the syntax there",
    }));
    if (syntax.length > 0) {
        return { values: {}, problems: syntax, place: () => label };
    }
    const content = document.toJS() as unknown;
    const problems = [...topLevelProblems(document, label), ...rewrittenScalars(document, position)];
    return {
        values: isMap(document.contents) ? (content as Properties) : {},
        problems,
        place: (...keys) => {
            const offset = keyOffset(document, keys);
            const line = offset === undefined ? "" : `:${String(lines.linePos(offset).line)}`;
            return `${label}${line}: ${keys.join(".")}`;
        },
    };
}

function topLevelProblems(document: Document, label: string): readonly Problem[] {
    return document.contents === null || isMap(document.contents)
        ? []
        : [
              {
                  path: label,
                  given: "a list or a single value",
                  allowed: "keys with values",
                  fix: "begin with `config:`",
              },
          ];
}

/**
 * Values without quotes that the engine, whose reader knows more kinds of numbers and dates, does not take as they are
 * written: it makes 12345678901 of the account `012345678901`.
 */
function rewrittenScalars(document: Document, position: (offset: number) => string): readonly Problem[] {
    const problems: Problem[] = [];
    visit(document, {
        Scalar(key, node) {
            const source = node.source ?? "";
            const number = typeof node.value === "number" && String(node.value) !== source;
            const special = /^([-+]?(\d[\d_]*_[\d_]*|0[box][\da-f_]+)|\d{4}-\d\d?-\d\d?([Tt\s].*)?)$/i.test(source);
            if (key !== "key" && node.type === "PLAIN" && (number || special)) {
                problems.push({
                    path: position(node.range?.[0] ?? 0),
                    given: source,
                    allowed: "text in quotes, or a number in its plain decimal form",
                    fix: `write "${source}" in quotes: without them it is read as something else`,
                });
            }
        },
    });
    return problems;
}

/** Where a key stands, or the innermost of its parents that is there. */
function keyOffset(document: Document, keys: readonly string[]): number | undefined {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const key of keys) {
        const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
        if (pair === undefined) {
            break;
        }
        offset = isScalar(pair.key) ? pair.key.range?.[0] : offset;
        node = pair.value;
    }
    return offset;
}
