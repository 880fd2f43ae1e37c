"use strict";
// What `pulumi` runs as the policy pack: the compiled pack. Beside the sources it is compiled anew first when they have
// changed; the packed form ships no sources and no build tool, only the build.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

if (existsSync(join(__dirname, "index.ts"))) {
    const { ensureBuilt } = require("../tools/build.cjs");
    const { targets } = require("../tools/buildState.cjs");
    ensureBuilt(targets.pack);
}
module.exports = require("./bin/index.js");
