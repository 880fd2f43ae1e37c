import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "chai";

const ROOT = join(__dirname, "../../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const features = readme.slice(readme.indexOf("\n## Features beside"));

/** A part of a JSON Schema. */
interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: Schema | boolean;
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
}

const { properties } = JSON.parse(readFileSync(join(ROOT, "config/stackFile.schema.json"), "utf8")) as Schema;
const settings = properties?.["config"]?.properties ?? {};

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

const quotedIn = (cell = ""): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, quoted = ""]) => quoted);

/** Paths of a cell; a bare name is in the folder of the path before it. */
function pathsIn(cell: string): readonly string[] {
    let folder = "";
    return quotedIn(cell).map((path) => {
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

/** Whether a schema, or one of its choices, has a setting of this path; `<name>` is any key of a map. */
function has(schema: Schema | boolean | undefined, [key, ...others]: readonly string[]): boolean {
    if (schema === undefined || typeof schema === "boolean") {
        return false;
    }
    if (key === undefined) {
        return true;
    }
    const inside = key.startsWith("<") ? schema.additionalProperties : schema.properties?.[key];
    const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    return has(inside, others) || choices.some((choice) => has(choice, [key, ...others]));
}

/** Settings with a dot that a text names, and that there are not. */
const unknownSettings = (text: string): readonly string[] =>
    rowsOf(text)
        .flatMap((row) => quotedIn(row[2]))
        .map((quoted) => quoted.replace(/: .*$/, ""))
        .filter((quoted) => /^[a-z]\w*\.[\w.<>]+$/i.test(quoted))
        .filter((path) => {
            const [section = "", ...others] = path.split(".");
            return !has(settings[`lakehouse:${section}`], others);
        });

describe("the README's table of features", () => {
    it("names where each feature is, and nothing that is not there", () => {
        expect(rowsOf(features)).to.have.length.above(100);
        expect(missing(features)).to.deep.equal([]);
    });

    it("says of each feature what the references have and what is here", () => {
        expect(rowsOf(features).filter((row) => row.length !== 4 || row.includes(""))).to.deep.equal([]);
    });

    it("names settings that there are", () => {
        expect(unknownSettings(features)).to.deep.equal([]);
    });

    it("is read by this test as it stands there", () => {
        const table =
            "| feature | a | b | where |\n| --- | --- | --- | --- |\n| x | - | y | `config/load.ts`, `nobody.ts` |\n| z | - | y | |";
        expect(missing(table)).to.deep.equal(["config/nobody.ts", "z: nowhere"]);
        const named =
            "| x | - | `keys.multiRegion`, `network.egres: none`, `groups.<name>.entitlements`, `lost.x` | - |";
        expect(unknownSettings(named)).to.deep.equal(["network.egres", "lost.x"]);
    });
});
