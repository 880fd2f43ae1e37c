import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { buildSync } from "esbuild";
import { sourceLine } from "../../../planner/sourceLines";

describe("planner/sourceLines", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "lakehouse-lines-"));
        writeFileSync(
            join(folder, "thing.ts"),
            "type T = string;\n\nexport const fail = (t: T): never => {\n    throw new Error(t);\n};\n",
        );
        const entryPoints = [join(folder, "thing.ts")];
        buildSync({ entryPoints, outdir: join(folder, "bin"), format: "cjs", sourcemap: true, logLevel: "silent" });
    });

    after(() => {
        rmSync(folder, { recursive: true });
    });

    it("names the place in the sources", () => {
        const file = join(folder, "bin/thing.js");
        const lines = readFileSync(file, "utf8").split("\n");
        const thrower = lines.findIndex((line) => line.includes("throw new Error")) + 1;
        const compiled = `    at fail (${file}:${String(thrower)}:9)`;
        expect(sourceLine(compiled)).to.equal("    at fail (thing.ts:4)");
    });

    it("leaves a line alone when there is no map, or no file", () => {
        const foreign = `    at run (${join(folder, "other.js")}:1:1)`;
        expect(sourceLine(foreign)).to.equal(foreign);
        expect(sourceLine("    at async Promise.all (index 0)")).to.equal("    at async Promise.all (index 0)");
    });
});
