"use strict";
// Loads a compiled file and keeps what V8 has made of it for the next run: a plan is over before most of its code is warm, and
// compiling takes a tenth of it. Node 22.1 and newer do so by themselves when they are told to; Node 20 is told to optimise later
// as well, which by default takes a fifth of a plan for functions that are hardly called again.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script, constants } = require("node:vm");

/** V8's own flag: https://github.com/v8/v8/blob/11.3.244/src/flags/flag-definitions.h */
const optimiseLater = "--interrupt-budget=1000000";

/** Exit codes of a run that came to its end, whatever it found: only then has most code been used. */
const complete = [0, 1];

/** The exports of a CommonJS file. */
function requireCompiled(file) {
    if (Module.enableCompileCache !== undefined) {
        Module.enableCompileCache();
        return require(file);
    }
    // V8 takes compiled code only under the flags that it was made with.
    setFlagsFromString(optimiseLater);
    return evaluate(file);
}

function evaluate(file) {
    const source = readFileSync(file, "utf8");
    // V8 compares no more than the length of the source.
    const kept = `${file}.${createHash("sha256").update(source).digest("hex").slice(0, 16)}.code`;
    const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
    const script = new Script(Module.wrap(source), {
        filename: file,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        ...(cachedData && { cachedData }),
    });
    if (script.cachedDataRejected !== false) {
        process.once("exit", (code) => complete.includes(code) && keep(kept, script));
    }
    const module_ = { exports: {} };
    script.runInThisContext()(module_.exports, Module.createRequire(file), module_, file, dirname(file));
    return module_.exports;
}

/** Where nothing can be written every run compiles anew. */
function keep(path, script) {
    try {
        writeFileSync(`${path}.${process.pid}`, script.createCachedData());
        renameSync(`${path}.${process.pid}`, path);
    } catch {
        return;
    }
}

module.exports = { evaluate, optimiseLater, requireCompiled };
