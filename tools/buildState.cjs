"use strict";
// What is compiled from what, and whether the compiled files belong to the sources that lie here now. Contents are
// compared, not times: a checkout, a copy or a clock says nothing about what a file holds.
const { createHash } = require("node:crypto");
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const recordName = "build.json";

/** The two things that are compiled, each from the sources below its folder into its own `bin`: a file for each entry point. */
const targets = {
    program: {
        title: "the program",
        folder: root,
        entry: "index.ts",
        bundle: ["index.ts", "planner/cli.ts"],
        // The planner runs the same rules as the published pack.
        sources: ["index.ts", "config", "layers", "components", "planner", "policies"],
        // Libraries are part of the bundle: another version of one makes another build.
        libraries: ["package-lock.json"],
        output: join(root, "bin"),
    },
    pack: {
        title: "the policy pack",
        folder: join(root, "policies"),
        entry: "index.ts",
        // Of five hundred files Node would load each by itself, which takes as long as all the rest of the start.
        bundle: ["index.ts", "evaluate.ts"],
        sources: ["."],
        output: join(root, "policies", "bin"),
    },
};

const skippedFolders = new Set(["bin", "node_modules", "tests", "tools"]);
const isSource = (name) => /\.(ts|json)$/.test(name) && !/(\.d\.ts|^package(-lock)?\.json)$/.test(name);

/** All files below a folder, as paths relative to `base` with forward slashes. */
function walk(base, relative, skipped = new Set()) {
    return readdirSync(join(base, relative), { withFileTypes: true }).flatMap((entry) => {
        const path = relative === "." ? entry.name : `${relative}/${entry.name}`;
        if (entry.isDirectory()) {
            return skipped.has(entry.name) ? [] : walk(base, path, skipped);
        }
        return [path];
    });
}

/** The source files of a target, sorted, relative to its folder. */
function sourcesOf(target) {
    return target.sources
        .filter((source) => existsSync(join(target.folder, source)))
        .flatMap((source) => (source.endsWith(".ts") ? [source] : walk(target.folder, source, skippedFolders)))
        .filter(isSource)
        .sort();
}

/** The compiled files that lie in the output folder, whoever put them there. */
function outputsOf(target) {
    return existsSync(target.output) ? walk(target.output, ".").filter((path) => path !== recordName) : [];
}

/** One hash over names and contents; an absent file has no contents but still counts. */
function hashFiles(folder, paths) {
    const hash = createHash("sha256");
    for (const path of paths) {
        const file = join(folder, path);
        hash.update(`\0${path}\0`);
        hash.update(existsSync(file) ? readFileSync(file) : "absent");
    }
    return hash.digest("hex");
}

/** The hash of a target's sources and libraries, and of the compiler's own code: other options give other output. */
function sourceHash(target) {
    const read = [...sourcesOf(target), ...(target.libraries ?? [])];
    return hashFiles(target.folder, read) + hashFiles(__dirname, ["build.cjs"]);
}

/** What a build writes last: the hash of what it read, the files it wrote and their hash. */
function buildRecord(sources, target, outputs) {
    const written = [...outputs].sort();
    return { sources, outputs: written, hash: hashFiles(target.output, written) };
}

/** What the last build recorded; nothing when there was none or its record is damaged. */
function readRecord(target) {
    try {
        const record = JSON.parse(readFileSync(join(target.output, recordName), "utf8"));
        return Array.isArray(record.outputs) ? record : undefined;
    } catch {
        return undefined;
    }
}

/**
 * - `fresh`: compiled from the sources that lie here;
 * - `stale`: compiled from others, or changed since;
 * - `missing`: never compiled;
 * - `shipped`: there are no sources, as in the packed policy pack: what is compiled is all there is.
 */
function buildState(target) {
    if (!existsSync(join(target.folder, target.entry))) {
        return "shipped";
    }
    const record = readRecord(target);
    if (record === undefined) {
        return "missing";
    }
    const fresh = record.sources === sourceHash(target) && record.hash === hashFiles(target.output, record.outputs);
    return fresh ? "fresh" : "stale";
}

module.exports = { buildRecord, buildState, outputsOf, recordName, sourceHash, sourcesOf, targets };
