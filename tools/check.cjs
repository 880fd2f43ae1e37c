"use strict";
// `npm run check [-- <name>…]`: everything that judges the code without running it. All checks run, whatever fails.
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const root = join(__dirname, "..");

/** Each check by name: the packages' own commands, as one would type them. */
const checks = {
    types: ["typescript/bin/tsc", "--project", "tsconfig.json"],
    lint: ["eslint/bin/eslint.js", "--max-warnings=0", "."],
    format: ["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
    dependencies: ["dependency-cruiser/bin/dependency-cruise.mjs", "--config=.dependency-cruiser.cjs", "."],
    "dead-code": ["knip/bin/knip.js", "--no-progress"],
};

function passes(name) {
    const started = process.hrtime.bigint();
    console.log(`\n— ${name}`);
    const [script, ...args] = checks[name];
    const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
        cwd: root,
        stdio: ["ignore", "inherit", "inherit"],
    });
    const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10;
    console.log(`${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
    return status === 0;
}

function main(names) {
    const unknown = names.filter((name) => !(name in checks));
    if (unknown.length > 0) {
        console.error(`No check named ${unknown.join(", ")}; there are: ${Object.keys(checks).join(", ")}.`);
        return 2;
    }
    const failed = (names.length > 0 ? names : Object.keys(checks)).filter((name) => !passes(name));
    console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
    return failed.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
