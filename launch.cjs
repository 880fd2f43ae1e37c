"use strict";
// What `pulumi` runs (package.json `main`): the compiled program, compiled anew first when its sources have changed.
const { ensureBuilt } = require("./tools/build.cjs");
const { targets } = require("./tools/buildState.cjs");

// For each property of each resource the SDK captures several stack traces, to name the culprit should a promise leak.
// At Node's default of 10 frames they cost half of a large preview; 3 still point at the component.
Error.stackTraceLimit = 3;

ensureBuilt(targets.program);
module.exports = require("./bin/index.js").default;
