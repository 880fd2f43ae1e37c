import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";

const ROOT = join(__dirname, "../../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const { scripts, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
) as Readonly<Record<"scripts" | "dependencies" | "devDependencies", Readonly<Record<string, string>>>>;

/** What stands in backquotes in the first cells of a table's rows, where the second cell says something. */
function explained(text: string): readonly string[] {
    const rows = text.split("\n").filter((line) => /^\|.*`.*\|.*\w.*\|$/.test(line));
    return rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

describe("the README", () => {
    it("gives each dependency its reason, and none that is not there", () => {
        const end = readme.indexOf("\n## Features beside");
        const packages = explained(readme.slice(readme.indexOf("## Dependencies"), end));
        expect(packages).to.have.members([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    });

    it("says what each command does, and names none that is not there", () => {
        const commands = [...readme.matchAll(/(?:`|^)npm (?:run (?:-s )?)?([a-z][\w:]*)/gm)];
        const named = new Set(commands.map(([, name]) => name));
        expect([...named]).to.have.members(Object.keys(scripts));
    });

    it("is read by this test as it stands there", () => {
        expect(explained("| `a`, `@b/c` | why |\n| `d` |  |\n| --- | --- |\n| word | `e` |")).to.deep.equal([
            "a",
            "@b/c",
        ]);
    });
});
