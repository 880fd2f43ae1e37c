"use strict";
// Compiles the program and the planner into `bin`, and the policy pack into `policies/bin`, a file for each entry point: what
// runs is plain CommonJS that needs no loader. Fewer files start faster. Types are checked by `npm run check`, not here.
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");
const { buildRecord, buildState, outputsOf, recordName, sourceHash, targets } = require("./buildState.cjs");

const scratch = join(__dirname, "..", ".cache");

/** Only a source edited again and again while it is being compiled needs more than two attempts. */
const maximumAttempts = 5;

function loadEsbuild() {
    try {
        return require("esbuild");
    } catch (error) {
        throw new Error("esbuild, which compiles it, is not installed. Run `npm ci`, then try again.", {
            cause: error,
        });
    }
}

/** Options of every compilation; the ones of a tsconfig.json in the surroundings must not count. */
const common = {
    format: "cjs",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: "silent",
    tsconfigRaw: {},
};

/** One file per entry point, with the small packages inside it; the SDKs must stay the one copy that the engine sees. */
const bundled = {
    bundle: true,
    minifyWhitespace: true,
    minifySyntax: true,
    external: ["@pulumi/*", "google-protobuf"],
};

/** Compiled code and source maps by path in the output folder. A bundle has its data inside it. */
function compile(target) {
    const present = target.bundle.filter((path) => existsSync(join(target.folder, path)));
    const result = loadEsbuild().buildSync({
        ...common,
        ...bundled,
        entryPoints: present.map((path) => join(target.folder, path)),
        outbase: target.folder,
        outdir: target.output,
    });
    return new Map(
        result.outputFiles.map(({ path, text }) => [relative(target.output, path).split(sep).join("/"), text]),
    );
}

function holds(file, text) {
    try {
        return readFileSync(file, "utf8") === text;
    } catch {
        return false;
    }
}

/** Writes what differs. Each file appears at once by renaming, so that a process that starts now reads whole files only. */
function writeOutputs(target, files) {
    mkdirSync(scratch, { recursive: true });
    const staging = mkdtempSync(join(scratch, "build-"));
    try {
        [...files].forEach(([path, text], index) => {
            const file = join(target.output, path);
            if (!holds(file, text)) {
                const staged = join(staging, String(index));
                writeFileSync(staged, text);
                mkdirSync(dirname(file), { recursive: true });
                renameSync(staged, file);
            }
        });
    } finally {
        rmSync(staging, { recursive: true, force: true });
    }
}

/**
 * Compiles a target; a no-op for files that already hold what they should.
 *
 * Needs no lock: processes that build the same sources write the same bytes, and when an edit comes between them, the record
 * written last does not match what lies there, which is seen here and by every later start.
 * @returns how many files the target's output has.
 * @throws when a source has a syntax error or esbuild is not installed.
 */
function build(target) {
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
        const sources = sourceHash(target);
        const files = compile(target);
        writeOutputs(target, files);
        outputsOf(target)
            .filter((path) => !files.has(path))
            .forEach((path) => rmSync(join(target.output, path), { force: true }));
        const record = buildRecord(sources, target, files.keys());
        writeOutputs(target, new Map([[recordName, JSON.stringify(record)]]));
        if (buildState(target) === "fresh") {
            return files.size;
        }
    }
    throw new Error("its sources kept changing while they were compiled. Save your work and try again.");
}

/** Compiles the target unless what is there belongs to the sources that lie here. */
function ensureBuilt(target) {
    const state = buildState(target);
    if (state === "fresh" || state === "shipped") {
        return;
    }
    try {
        build(target);
    } catch (error) {
        const place = relative(process.cwd(), target.output);
        throw new Error(`The build of ${target.title} in ${place} is ${state}: ${error.message}`, { cause: error });
    }
}

function main() {
    try {
        for (const target of Object.values(targets)) {
            console.log(`Compiled ${target.title}: ${build(target)} files.`);
        }
    } catch (error) {
        console.error(error.message);
        process.exitCode = 1;
    }
}

module.exports = { ensureBuilt };

if (require.main === module) {
    main();
}
