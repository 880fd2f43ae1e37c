import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";
const PROBLEM = "timeoutSeconds is not positive";

export const cases: RuleCases = {
    passing: {
        "a job": passes(resource(TYPE, { timeoutSeconds: 7200 })),
        "every task": passes(resource(TYPE, { tasks: [{ timeoutSeconds: 600, forEachTask: { task: {} } }] })),
        "a continuous job": passes(resource(TYPE, { continuous: { pauseStatus: "UNPAUSED" } })),
    },
    violating: {
        "none, said by 0": fails(PROBLEM, resource(TYPE, { timeoutSeconds: 0 })),
        "one task of two": fails(PROBLEM, resource(TYPE, { tasks: [{ timeoutSeconds: 600 }, { taskKey: "check" }] })),
    },
    unknown: { "the time": undecided("timeoutSeconds", resource(TYPE, { timeoutSeconds: UNKNOWN })) },
    absent: { "none by default": fails(PROBLEM, resource(TYPE, {})) },
};
