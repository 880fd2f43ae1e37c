import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { loadAnew } from "./program";

describe("a program loaded anew", () => {
    it("knows nothing of the run before, in none of its modules", async () => {
        const folder = mkdtempSync(join(tmpdir(), "program-"));
        const entry = join(folder, "index.js");
        writeFileSync(join(folder, "memo.js"), "exports.runs = 0;");
        writeFileSync(entry, `const memo = require("./memo"); exports.default = async () => ({ runs: ++memo.runs });`);
        const kept = loadAnew(entry);
        expect([await kept(), await kept()]).to.deep.equal([{ runs: 1 }, { runs: 2 }]);
        expect(await loadAnew(entry)()).to.deep.equal({ runs: 1 });
        rmSync(folder, { recursive: true });
    });
});
