import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { ROOT } from "./lakehouse";

const REPORTER = join(__dirname, "claimsReporter.cjs");

const { CLAIMS, claimsOf } = createRequire(__filename)(REPORTER) as {
    readonly CLAIMS: Readonly<Record<number, string>>;
    readonly claimsOf: (fullTitle: string) => ReadonlySet<number>;
};

const SUITE = `
describe("lifecycle 5: a fault", () => {
    it("is survived", () => {});
    it("is survived again", () => { throw new Error("not this time"); });
});
it("lifecycle 2, 5: both", () => {});
it("claim 5: is of another list", () => {});
`;

describe("the table of claims", () => {
    let folder: string;

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "claims-"));
    });

    afterEach(() => {
        rmSync(folder, { recursive: true });
    });

    for (const parallel of [[], ["--parallel"]]) {
        it(`counts the tests of each, run ${parallel.length === 0 ? "in turn" : "in parallel"}`, async () => {
            const suite = join(folder, "suite.cjs");
            const output = join(folder, "counts.json");
            writeFileSync(suite, SUITE);
            const mocha = join(ROOT, "node_modules", "mocha", "bin", "mocha.js");
            const report = ["--reporter", REPORTER, "--reporter-option", `output=${output}`];
            const { stdout } = await promisify(execFile)(
                process.execPath,
                [mocha, "--no-config", ...parallel, ...report, suite],
                { env: { PATH: process.env["PATH"] } },
            ).catch((error: unknown) => error as { readonly stdout: string });
            expect(stdout).to.match(/^ +2 {2}up succeeds.* 1$/m);
            expect(stdout).to.match(/^ +5 {2}after a failed call.* 2 +1$/m);
            expect(stdout).to.match(/^ +6 {2}after a kill.* 0$/m);
            expect(JSON.parse(readFileSync(output, "utf8"))).to.deep.equal({ passed: 3, failed: 1, skipped: 0 });
        });
    }

    it("has no line without a test", () => {
        const lifecycle = join(__dirname, "lifecycle");
        const files = readdirSync(lifecycle).filter((file) => file.endsWith(".ts"));
        const sources = files.map((file) => readFileSync(join(lifecycle, file), "utf8"));
        const proven = new Set(sources.flatMap((source) => [...claimsOf(source)]));
        expect([...proven].sort((one, other) => one - other)).to.deep.equal(Object.keys(CLAIMS).map(Number));
    });
});
