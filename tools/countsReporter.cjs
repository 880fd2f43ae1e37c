"use strict";
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { reporters, Runner } = require("mocha");

/** Mocha's own `spec` report that also writes how many tests passed, failed and were skipped to the file of option `output`. */
class CountsReporter extends reporters.Spec {
    constructor(runner, options) {
        super(runner, options);
        runner.once(Runner.constants.EVENT_RUN_END, () => {
            const { passes, failures, pending } = this.stats;
            const { output } = options.reporterOptions;
            mkdirSync(dirname(output), { recursive: true });
            writeFileSync(output, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
        });
    }
}

module.exports = CountsReporter;
