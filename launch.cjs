"use strict";
// What `pulumi` runs (package.json `main`): the compiled program, compiled anew first when its sources have changed.
const { ensureBuilt } = require("./tools/build.cjs");
const { targets } = require("./tools/buildState.cjs");

// For each property of each resource the SDK captures several stack traces, to name the culprit should a promise leak.
// At Node's default of 10 frames they cost half of a large preview; 3 still point at the component.
Error.stackTraceLimit = 3;

ensureBuilt(targets.program);
const lakehouse = require("./bin/index.js").default;

/** What is wrong with the settings is said without a stack trace, which would only lead away from the stack file. */
module.exports = async function program() {
    try {
        return await lakehouse();
    } catch (error) {
        if (error?.name === "ProblemsError") {
            const { RunError } = require("@pulumi/pulumi");
            throw new RunError(error.message);
        }
        throw error;
    }
};
