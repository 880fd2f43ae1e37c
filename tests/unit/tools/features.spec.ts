import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";

const ROOT = join(__dirname, "../../..");
const features = readFileSync(join(ROOT, "docs/features.md"), "utf8");

/** Cells of the rows of all tables, without heads. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
    text
        .split("\n")
        .filter((line) => line.startsWith("|") && !/^\| *(-|feature )/.test(line))
        .map((line) =>
            line
                .split("|")
                .slice(1, -1)
                .map((cell) => cell.trim()),
        );

/** Paths of a cell; a bare name is in the folder of the path before it. */
function pathsIn(cell: string): readonly string[] {
    let folder = "";
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => {
        const whole = path.includes("/") ? path : join(folder, path);
        folder = dirname(whole);
        return whole;
    });
}

const missing = (text: string): readonly string[] =>
    rowsOf(text).flatMap((row) => {
        const paths = pathsIn(row[3] ?? "");
        return paths.length === 0
            ? [`${row[0] ?? ""}: nowhere`]
            : paths.filter((path) => !existsSync(join(ROOT, path)));
    });

describe("docs/features.md", () => {
    it("names where each feature is, and nothing that is not there", () => {
        expect(rowsOf(features)).to.have.length.above(80);
        expect(missing(features)).to.deep.equal([]);
    });

    it("says of each feature what the references have and what is here", () => {
        expect(rowsOf(features).filter((row) => row.length !== 4 || row.includes(""))).to.deep.equal([]);
    });

    it("is read by this test as it stands there", () => {
        const table =
            "| feature | a | b | where |\n| --- | --- | --- | --- |\n| x | - | y | `config/load.ts`, `nobody.ts` |\n| z | - | y | |";
        expect(missing(table)).to.deep.equal(["config/nobody.ts", "z: nowhere"]);
    });
});
