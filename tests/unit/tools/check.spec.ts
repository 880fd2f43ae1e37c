import { expect } from "chai";
import { Repository } from "./repository";

const commands = {
    types: "typescript/bin/tsc",
    lint: "eslint/bin/eslint.js",
    format: "prettier/bin/prettier.cjs",
    dependencies: "dependency-cruiser/bin/dependency-cruise.mjs",
    "dead-code": "knip/bin/knip.js",
};

describe("npm run check", () => {
    let repository: Repository;

    /** Puts a stand-in in the place of each command, which fails when named. */
    const commandsFail = (...failing: readonly string[]): void => {
        for (const [name, path] of Object.entries(commands)) {
            repository.write(
                `node_modules/${path}`,
                `console.log("${name} ran"); process.exitCode = ${failing.includes(name) ? 3 : 0};\n`,
            );
        }
    };

    beforeEach(() => {
        repository = new Repository();
    });

    afterEach(() => {
        repository.dispose();
    });

    it("passes when every check passes", async () => {
        commandsFail();
        const { code, stdout } = await repository.node(["tools/check.cjs"]);
        expect(code).to.equal(0);
        expect(stdout.match(/^.* ran$/gm)).to.deep.equal(Object.keys(commands).map((name) => `${name} ran`));
        expect(stdout).to.match(/All checks passed\.\n$/);
    });

    it("runs every check whatever fails, and names those that failed", async () => {
        commandsFail("types", "format");
        const { code, stdout } = await repository.node(["tools/check.cjs"]);
        expect(code).to.equal(1);
        expect(stdout.match(/^.* ran$/gm)).to.have.length(5);
        expect(stdout).to.match(/Failed: types, format\.\n$/);
    });

    it("runs the named checks only", async () => {
        commandsFail("types");
        const { code, stdout } = await repository.node(["tools/check.cjs", "lint", "dead-code"]);
        expect(code).to.equal(0);
        expect(stdout.match(/^.* ran$/gm)).to.deep.equal(["lint ran", "dead-code ran"]);
    });

    it("refuses a check that does not exist", async () => {
        const { code, stderr } = await repository.node(["tools/check.cjs", "types", "spelling"]);
        expect(code).to.equal(2);
        expect(stderr).to.equal("No check named spelling; there are: types, lint, format, dependencies, dead-code.\n");
    });
});
