"use strict";
// What every npm script runs first, so that each works on a fresh clone: checks Node, installs what is missing and compiles
// what has changed. Writes to standard error only, since standard output belongs to the command that follows.
const { nodeVersionProblem } = require("./nodeVersion.cjs");

async function main() {
    const root = require("path").join(__dirname, "..");
    const problem = nodeVersionProblem(require("../package.json"));
    if (problem !== undefined) {
        throw new Error(problem);
    }
    await require("./dependencies.cjs").installMissing(root);
    if (!process.argv.includes("--no-build")) {
        const { ensureBuilt } = require("./build.cjs");
        Object.values(require("./buildState.cjs").targets).forEach(ensureBuilt);
    }
}

main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
});
