import { createColors } from "picocolors";

/** How text is laid out and coloured. */
export interface Style {
    /** Columns of a line. */
    readonly width: number;
    readonly bold: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly good: (text: string) => string;
    readonly bad: (text: string) => string;
    readonly warn: (text: string) => string;
    readonly accent: (text: string) => string;
}

const NARROWEST = 60;
const WIDEST = 120;

/** A style for an output of so many columns; lines get neither very short nor very long. @default 100 columns */
export function styleFor(colour: boolean, columns = 100): Style {
    const colours = createColors(colour);
    return {
        width: Math.min(Math.max(columns, NARROWEST), WIDEST),
        bold: colours.bold,
        dim: colours.dim,
        good: colours.green,
        bad: colours.red,
        warn: colours.yellow,
        accent: colours.cyan,
    };
}

/** Breaks text between words into lines no longer than the width, unless a word is. */
export function wrap(text: string, width: number): readonly string[] {
    return wrapItems(printable(text).split(/\s+/), " ", width);
}

/** Text in which what a terminal would obey is written out: all control characters but spaces, and changes of direction. */
export function printable(text: string): string {
    return text.replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for items that stay whole, with a separator between them. */
export function wrapItems(items: readonly string[], separator: string, width: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    for (const item of items) {
        const longer = line === "" ? item : line + separator + item;
        if (line !== "" && longer.length > width) {
            lines.push(line + separator.trimEnd());
            line = item;
        } else {
            line = longer;
        }
    }
    return [...lines, line];
}

/** As many items as fit into the width, and `…` where there are more. */
export function fitItems(items: readonly string[], separator: string, width: number): string {
    const [first = "", ...more] = wrapItems(items, separator, width - separator.length - 1);
    return clip(more.length === 0 ? first : `${first} …`, width);
}

/** Text cut to a width, with `…` where something is missing. */
export function clip(text: string, width: number): string {
    return text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 0))}…`;
}

/** A number with its noun: `1 stack`, `2 stacks`. */
export function plural(count: number, noun: string): string {
    return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The last part of a type token: `Bucket` of `aws:s3/bucket:Bucket`. */
export function shortType(type: string): string {
    return type.slice(type.lastIndexOf(":") + 1);
}

/** How often each text appears, as `4 Key, 2 Alias`, most frequent first. */
export function tally(texts: readonly string[]): readonly string[] {
    const counts = new Map<string, number>();
    texts.forEach((text) => counts.set(text, (counts.get(text) ?? 0) + 1));
    return [...counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([text, count]) => `${String(count)} ${text}`);
}
