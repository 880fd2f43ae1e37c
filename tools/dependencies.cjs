"use strict";
const { spawn } = require("node:child_process");
const { existsSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** What npm recorded when it last completed an install; it writes this file last, so an interrupted install has none. */
function installedPackages(root) {
    const record = join(root, "node_modules", ".package-lock.json");
    return existsSync(record) ? readJson(record).packages : {};
}

/** The folders of the packages that package-lock.json asks for and node_modules lacks or has in another version. */
function stalePackages(root) {
    const installed = installedPackages(root);
    const wanted = Object.entries(readJson(join(root, "package-lock.json")).packages);
    return wanted
        .filter(([folder, entry]) => {
            const found = installed[folder];
            if (folder === "" || (found === undefined && isOptional(entry))) {
                return false;
            }
            return (
                found?.version !== entry.version ||
                found.integrity !== entry.integrity ||
                !existsSync(join(root, folder, "package.json"))
            );
        })
        .map(([folder]) => folder);
}

/** npm leaves optional packages out where they do not fit, for instance binaries of other operating systems. */
const isOptional = (entry) => entry.optional === true || entry.devOptional === true;

/** The npm that runs this script, or the one on PATH. */
function npmCommand() {
    const running = process.env.npm_execpath;
    return running !== undefined && basename(running) === "npm-cli.js"
        ? { file: process.execPath, args: [running], shell: false }
        : { file: "npm", args: [], shell: process.platform === "win32" };
}

/** Runs `npm ci` quietly; resolves to its exit code and everything it wrote. */
function npmInstall(root) {
    const { file, args, shell } = npmCommand();
    const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];
    const npm = spawn(file, [...args, ...options], { cwd: root, shell, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    npm.stdout.on("data", (chunk) => output.push(chunk));
    npm.stderr.on("data", (chunk) => output.push(chunk));
    return new Promise((resolve, reject) => {
        npm.on("error", reject);
        npm.on("close", (code) => resolve({ code, output: Buffer.concat(output).toString("utf8") }));
    });
}

/** One line that counts the seconds on a terminal, and two plain lines in a log. */
function startProgress(text, stream) {
    const started = process.hrtime.bigint();
    const seconds = () => `${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s`;
    if (!stream.isTTY) {
        stream.write(`${text} …\n`);
        return (end) => stream.write(`${end} after ${seconds()}\n`);
    }
    const timer = setInterval(() => stream.write(`\r${text} … ${seconds()}`), 1_000);
    stream.write(`${text} …`);
    return (end) => {
        clearInterval(timer);
        stream.write(`\r\x1b[K${end} after ${seconds()}\n`);
    };
}

/**
 * Installs the packages of package-lock.json when node_modules lacks any of them or has another version.
 * Progress goes to standard error; npm's own output is shown only when it fails.
 * @throws when npm fails.
 */
async function installMissing(root) {
    const stale = stalePackages(root);
    if (stale.length === 0) {
        return;
    }
    const finish = startProgress(
        `Installing dependencies (${stale.length} packages missing or outdated)`,
        process.stderr,
    );
    const { code, output } = await npmInstall(root);
    if (code !== 0) {
        finish("Installing dependencies failed");
        throw new Error(`npm ci failed with exit code ${code}:\n${output.trimEnd()}`);
    }
    finish("Installed dependencies");
}

module.exports = { installMissing };
