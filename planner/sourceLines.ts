import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";

const FRAME = /^(?<before>\s+at .*?\(?)(?<file>\/[^():]+):(?<line>\d+):(?<column>\d+)(?<after>\)?)$/;

/**
 * A line of a stack trace with the place in the sources instead of the place in the compiled file, when that has a source map.
 * Node does so itself for a price that every registration would pay.
 */
export function sourceLine(frame: string): string {
    const { before = "", file = "", line, column, after = "" } = FRAME.exec(frame)?.groups ?? {};
    const map = mapOf(file);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    return entry !== undefined && "originalSource" in entry
        ? `${before}${entry.originalSource.replace(/^(\.\.\/)+/, "")}:${String(entry.originalLine + 1)}${after}`
        : frame;
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
    const path = `${file}.map`;
    if (!maps.has(file)) {
        const payload = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as SourceMap["payload"]) : undefined;
        maps.set(file, payload && new SourceMap(payload));
    }
    return maps.get(file);
}
