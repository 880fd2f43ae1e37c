import { join } from "node:path";
import { expect } from "chai";
import { Repository, type Outcome } from "./repository";

const full = {
    "config/a.ts": [10, 10],
    "components/a.ts": [10, 10],
    "layers/a.ts": [10, 10],
    "planner/a.ts": [10, 10],
    "policies/a.ts": [10, 10],
};

describe("coverage thresholds", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository();
        repository.link("esbuild");
    });

    afterEach(() => {
        repository.dispose();
    });

    /** Judges a report that says how many of each file's lines are covered. */
    const judge = (lines: Readonly<Record<string, readonly number[]>>): Promise<Outcome> => {
        const files = Object.entries(lines).map(([path, [covered, total]]) => [
            join(repository.root, path),
            { lines: { covered, total } },
        ]);
        const summary: unknown = Object.fromEntries([["total", {}], ...files]);
        repository.write("coverage/coverage-summary.json", JSON.stringify(summary));
        return repository.node(["tools/coverage.cjs"]);
    };

    it("are met by full coverage, whatever the rest of the repository has", async () => {
        repository.write("index.ts", "export default 1;\n");
        expect((await judge({ ...full, "index.ts": [0, 10] })).code).to.equal(0);
    });

    for (const folder of ["config", "components", "layers", "planner"]) {
        it(`ask 95 % of ${folder}, whatever the others have`, async () => {
            expect((await judge({ ...full, [`${folder}/a.ts`]: [95, 100] })).code).to.equal(0);
            const { code, stdout } = await judge({ ...full, [`${folder}/a.ts`]: [94, 100] });
            expect(code).to.equal(1);
            expect(stdout).to.contain(`TOO LOW\n    ${folder}/a.ts: 6 of 100 lines uncovered\n`);
        });
    }

    it("ask 100 % of policies", async () => {
        const { code, stdout } = await judge({ ...full, "policies/a.ts": [9_999, 10_000] });
        expect(code).to.equal(1);
        expect(stdout).to.contain("policies/a.ts: 1 of 10000 lines uncovered");
    });

    it("are missed by a folder without any file, which a wrong report would have", async () => {
        const { "layers/a.ts": _, ...others } = full;
        expect((await judge(others)).code).to.equal(1);
    });

    it("count a file that no test loads, unless it holds types alone", async () => {
        repository.write("config/b.ts", "export interface B {\n    readonly b: string;\n}\n");
        expect((await judge({ ...full, "config/b.ts": [0, 3] })).code).to.equal(0);
        repository.write("config/b.ts", "export function b(): string {\n    return '';\n}\n");
        expect((await judge({ ...full, "config/b.ts": [0, 3] })).code).to.equal(1);
    });
});
