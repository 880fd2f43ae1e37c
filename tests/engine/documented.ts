import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lakehouse";

/** The command lines of the first code block under a heading of the operations page, without their comments. */
export function documentedCommands(heading: string): readonly string[] {
    const page = readFileSync(join(ROOT, "docs", "operations.md"), "utf8");
    const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
    const block = /^```\n([^]*?)^```$/m.exec(section ?? "")?.[1];
    if (block === undefined) {
        throw new Error(`docs/operations.md has no commands under "${heading}"`);
    }
    return block
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/\s+#.*$/, ""));
}
