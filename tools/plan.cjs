"use strict";
// Runs the compiled planner.
const { join } = require("node:path");
const { requireCompiled } = require("./compileCache.cjs");

requireCompiled(join(__dirname, "../bin/planner/cli.js")).start();
