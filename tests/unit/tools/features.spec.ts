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
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
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

/** All that a schema, or one of its choices, says of a path; `<name>` is any key of a map. */
function at(schema: Schema | boolean | undefined, [key, ...others]: readonly string[]): readonly Schema[] {
    if (schema === undefined || typeof schema === "boolean") {
        return [];
    }
    const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (key === undefined) {
        return [schema, ...choices];
    }
    const map = schema.additionalProperties;
    const inside = schema.properties?.[key] ?? (key.startsWith("<") ? map : undefined);
    return [...at(inside, others), ...choices.flatMap((choice) => at(choice, [key, ...others]))];
}

/** Whether a setting as text, such as `keys.multiRegion` or `network.mode: existing`, is one. */
function isSetting(quoted: string): boolean {
    const [path = "", value] = quoted.split(": ");
    const [section = "", ...others] = path.split(".");
    const found = at(settings[`lakehouse:${section}`], others);
    return value === undefined
        ? found.length > 0
        : found.some((schema) => schema.const === value || schema.enum?.includes(value) === true);
}

/** What looks like a setting: no path of files, and no word in capitals. */
const SETTING = /^[a-z]\w*(\.[\w<>-]+)*(: .+)?$/;

/** Settings that a text says are here, and that there are not. */
const unknownSettings = (text: string): readonly string[] =>
    rowsOf(text)
        .flatMap((row) => quotedIn(row[2]))
        .filter((quoted) => SETTING.test(quoted) && !isSetting(quoted));

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
            "| x | - | `keys.multiRegion`, `groups.<name>.entitlements`, `network.mode: existing`, `a/b`, `ALL` | - |" +
            "\n| y | - | `network.egres`, `lost`, `network.mode: gone`, `frontEnd: private` | - |";
        expect(unknownSettings(named)).to.deep.equal([
            "network.egres",
            "lost",
            "network.mode: gone",
            "frontEnd: private",
        ]);
    });
});
