"use strict";
const { Runner } = require("mocha");
const CountsReporter = require("../../tools/countsReporter.cjs");

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS } = Runner.constants;

/** What is claimed of the life of a stack. A test proves claim 3 when its title, or that of a suite around it, has `lifecycle 3:`. */
const CLAIMS = {
    1: "the first preview, with an unknown host, lists what up makes",
    2: "up succeeds in any order, by its gates",
    3: "a second preview and a refresh find no change",
    4: "a change does only what it must",
    5: "after a failed call, or a lost answer, up converges",
    6: "after a kill, what the operations page says converges",
    7: "destroy leaves only what is protected or retained",
    8: "a second run at the same time is refused",
    9: "a mandatory violation blocks, at preview or at up",
    10: "secrets are in clear nowhere",
    11: "an upstream that does not fit fails before all else",
    12: "drift is found by refresh and repaired by up",
    13: "stacks run through launch.cjs, by the language host on PATH",
    14: "stacks run through launch.cjs, by a stand-in where there is none",
};

/** The numbers of the claims that a test proves; `lifecycle 2, 7:` names two. */
function claimsOf(fullTitle) {
    const lists = [...fullTitle.matchAll(/\blifecycle (\d+(?:, \d+)*):/g)].map(([, numbers]) => numbers.split(", "));
    return new Set(lists.flat().map(Number));
}

/** The usual report with counts, and after it a table: how many tests of each claim passed and failed. */
class ClaimsReporter extends CountsReporter {
    constructor(runner, options) {
        super(runner, options);
        const counts = new Map(Object.keys(CLAIMS).map((number) => [Number(number), { passed: 0, failed: 0 }]));
        const count = (outcome) => (test) => {
            for (const number of claimsOf(test.fullTitle())) {
                counts.get(number)[outcome] += 1;
            }
        };
        runner.on(EVENT_TEST_PASS, count("passed"));
        runner.on(EVENT_TEST_FAIL, count("failed"));
        runner.once(EVENT_RUN_END, () => {
            console.log(table(counts));
        });
    }
}

function table(counts) {
    const width = Math.max(...Object.values(CLAIMS).map((text) => text.length));
    const rows = [...counts].map(([number, { passed, failed }]) =>
        row(number, CLAIMS[number], width, passed, failed === 0 ? "" : failed),
    );
    return ["Lifecycle of a stack, tests for each claim:", row("", "", width, "passed", "failed"), ...rows, ""].join(
        "\n",
    );
}

function row(number, text, width, passed, failed) {
    return `  ${`${number}`.padStart(2)}  ${text.padEnd(width)}  ${`${passed}`.padStart(6)}  ${`${failed}`.padStart(6)}`.trimEnd();
}

module.exports = Object.assign(ClaimsReporter, { CLAIMS, claimsOf });
