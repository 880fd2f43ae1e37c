import { chmodSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect } from "chai";
import { Repository, run, type Outcome } from "./repository";

/** Stands for npm: notes each call, writes the counts a suite would, and fails at the scripts named in FAILING. */
const fakeNpm = `#!/usr/bin/env bash
echo "$*" >>npm.log
for argument in "$@"; do
    case "$argument" in
        output=*tests.json) counts='{"passed":40,"failed":0,"skipped":1}' ;;
        output=*iam.json) counts='{"passed":5,"failed":0,"skipped":0}' ;;
        output=*engine.json) counts=\${ENGINE_COUNTS:-'{"passed":2,"failed":0,"skipped":0}'} ;;
        *) continue ;;
    esac
    file=\${argument#output=}
    mkdir -p "$(dirname "$file")"
    [[ " $DYING " == *" $2 "* ]] || echo "$counts" >"$file"
done
[[ " $FAILING " != *" \${2-} "* ]]
`;

describe(".ci/run", function () {
    let repository: Repository;

    before(function () {
        if (process.platform === "win32") {
            this.skip();
        }
    });

    beforeEach(() => {
        repository = new Repository({ "npm-folder/npm": fakeNpm });
        chmodSync(join(repository.root, "npm-folder/npm"), 0o755);
    });

    afterEach(() => {
        repository.dispose();
    });

    const ci = (environment: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
        const path = [join(repository.root, "npm-folder"), dirname(process.execPath), process.env["PATH"]];
        return run(join(repository.root, ".ci/run"), [], "/", {
            PATH: path.join(delimiter),
            FAILING: "",
            DYING: "",
            ...environment,
        });
    };

    const lastLine = ({ stdout }: Outcome): string | undefined => stdout.trimEnd().split("\n").at(-1);

    it("installs, runs the tests once, and every other check", async () => {
        const outcome = await ci();
        expect(outcome.stdout).to.not.contain("FAILED");
        expect(outcome.code).to.equal(0);
        expect(lastLine(outcome)).to.equal("47 passed, 0 failed, 1 skipped");
        const calls = repository.read("npm.log").trimEnd().split("\n");
        expect(calls.map((call) => call.replace(/ --(forbid|include).*/, ""))).to.deep.equal([
            "ci",
            "test --",
            "run coverage:report",
            "run check",
            "run plan -- --all",
            "run plan -- --dir examples/split --all",
            "run plan -- --dir examples/organization --all",
            "run lint:iam --",
            "run test:engine --",
        ]);
    });

    it("goes on after a failure, names it, and still ends with the counts", async () => {
        const outcome = await ci({ FAILING: "check coverage:report" });
        expect(outcome.code).to.equal(1);
        expect(outcome.stdout).to.contain("Failed: [coverage] [check]\n");
        expect(lastLine(outcome)).to.equal("47 passed, 0 failed, 1 skipped");
        expect(repository.read("npm.log")).to.contain("test:engine");
    });

    it("turns skipped engine tests into failures", async () => {
        await ci();
        expect(repository.read("npm.log")).to.match(/test:engine .*--forbid-pending/);
    });

    it("fails when tests fail", async () => {
        const outcome = await ci({ ENGINE_COUNTS: `{"passed":1,"failed":1,"skipped":0}`, FAILING: "test:engine" });
        expect(outcome.code).to.equal(1);
        expect(lastLine(outcome)).to.equal("46 passed, 1 failed, 1 skipped");
    });

    it("fails when a suite dies without its counts, though the command says it passed", async () => {
        const outcome = await ci({ DYING: "test:engine" });
        expect(outcome.code).to.equal(1);
        expect(lastLine(outcome)).to.equal("45 passed, 1 failed, 1 skipped");
    });

    it("does not take the counts of an earlier run", async () => {
        repository.write(".cache/results/engine.json", `{"passed":9,"failed":0,"skipped":0}`);
        expect((await ci({ DYING: "test:engine" })).code).to.equal(1);
    });
});
