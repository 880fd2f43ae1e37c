import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { node } from "../planner/childProcess";
import { Repository, type Outcome } from "./repository";

const TOOL = JSON.stringify(join(__dirname, "../../../tools/compileCache.cjs"));

const source = (answer: number, end = 0): string =>
    `"use strict"; exports.answer = ${String(answer)}; exports.here = [require("node:path").basename(__filename), require.main === module]; process.exitCode = ${String(end)};`;

describe("tools/compileCache", () => {
    let repository: Repository;
    const kept = (): readonly string[] => readdirSync(repository.root).filter((name) => name.endsWith(".code"));

    beforeEach(() => {
        repository = new Repository({ "compiled.js": source(42) });
    });

    afterEach(() => {
        repository.dispose();
    });

    const load = (method = "evaluate"): Promise<Outcome> =>
        repository.node([
            "-e",
            `const { answer, here } = require(${TOOL}).${method}(require("node:path").resolve("compiled.js")); console.log(answer, ...here)`,
        ]);

    it("loads a file as a module that is not the main one, whatever Node can keep by itself", async () => {
        for (const method of ["requireCompiled", "evaluate", "evaluate"]) {
            expect(await load(method)).to.deep.equal({ code: 0, stdout: "42 compiled.js false\n", stderr: "" });
        }
    });

    it("keeps what was compiled after a run that came to its end, for this text alone", async () => {
        repository.write("compiled.js", source(42, 2));
        await load();
        expect(kept()).to.deep.equal([]);
        repository.write("compiled.js", source(42, 1));
        await load();
        expect(kept()).to.have.length(1);
        repository.write("compiled.js", source(43));
        expect((await load()).stdout).to.equal("43 compiled.js false\n");
        expect(kept()).to.have.length(2);
    });

    it("takes no code that V8 does not take, and keeps its own in its place", async () => {
        await load();
        const [name = ""] = kept();
        writeFileSync(join(repository.root, name), "nothing that was compiled");
        expect((await load()).stdout).to.equal("42 compiled.js false\n");
        expect(repository.read(name)).not.to.equal("nothing that was compiled");
    });

    it("sets a flag that V8 knows, where Node keeps nothing by itself", async () => {
        const set = `require("node:v8").setFlagsFromString(require(${TOOL}).optimiseLater)`;
        const script = `if (!require("node:module").enableCompileCache) ${set}; console.log("fine")`;
        expect(await node(["-e", script])).to.equal("fine\n");
    });
});
