"use strict";
// Judges the line coverage that `c8 report` summed up, folder by folder: a total would let one folder hide behind another.
const { readFileSync } = require("node:fs");
const { join, relative, sep } = require("node:path");
const { transformSync } = require("esbuild");

const root = join(__dirname, "..");

/** The least percentage of covered lines by top-level folder. */
const thresholds = { config: 95, components: 95, layers: 95, planner: 95, policies: 100 };

/** A file of types alone leaves no code to run, so it never loads and c8 counts each of its lines as uncovered. */
function hasCode(file) {
    return transformSync(readFileSync(file, "utf8"), { loader: "ts" }).code.trim() !== "";
}

/** Per file that has code: its path in the project, the number of its lines, and how many the tests covered. */
function readSummary() {
    const { total, ...files } = JSON.parse(readFileSync(join(root, "coverage", "coverage-summary.json"), "utf8"));
    return Object.entries(files)
        .filter(([file, { lines }]) => lines.covered > 0 || hasCode(file))
        .map(([file, { lines }]) => ({ path: relative(root, file).split(sep).join("/"), ...lines }));
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Prints a folder's coverage, and its least covered files when it is too low; tells whether it suffices. */
function judge(folder, files) {
    const total = sum(files.map((file) => file.total));
    const covered = sum(files.map((file) => file.covered));
    const percent = total === 0 ? 0 : (100 * covered) / total;
    const enough = percent >= thresholds[folder];
    console.log(
        `${folder.padEnd(12)}${percent.toFixed(2).padStart(7)} % of ${total} lines, at least ${thresholds[folder]} %: ${enough ? "ok" : "TOO LOW"}`,
    );
    if (!enough) {
        files
            .filter((file) => file.covered < file.total)
            .sort((a, b) => b.total - b.covered - (a.total - a.covered))
            .slice(0, 10)
            .forEach((file) =>
                console.log(`    ${file.path}: ${file.total - file.covered} of ${file.total} lines uncovered`),
            );
    }
    return enough;
}

const files = readSummary();
const results = Object.keys(thresholds).map((folder) =>
    judge(
        folder,
        files.filter((file) => file.path.startsWith(`${folder}/`)),
    ),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
