import { expect } from "chai";
import { Repository } from "./repository";

describe("mocha reporter with counts", () => {
    let repository: Repository;

    beforeEach(() => {
        repository = new Repository();
        repository.link("mocha");
    });

    afterEach(() => {
        repository.dispose();
    });

    it("reports as usual and writes the counts into a folder that need not exist", async () => {
        repository.write(
            "suite.js",
            `it("works", () => {}); it("works too", () => {}); it("fails", () => { throw new Error("no"); }); it("is to come");`,
        );
        const { code, stdout } = await repository.node([
            "node_modules/mocha/bin/mocha.js",
            "suite.js",
            "--reporter=./tools/countsReporter.cjs",
            "--reporter-option=output=results/suite.json",
        ]);
        expect(code).to.equal(1);
        expect(stdout).to.contain("works too");
        expect(JSON.parse(repository.read("results/suite.json"))).to.deep.equal({ passed: 2, failed: 1, skipped: 1 });
    });
});
