import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "a few": passes(resource(TYPE, { tasks: [{ maxRetries: 3 }, { maxRetries: 0 }] })),
        "a continuous job": passes(
            resource(TYPE, { continuous: { pauseStatus: "UNPAUSED" }, tasks: [{ maxRetries: -1 }] }),
        ),
        "many by agreement": { ...passes(resource(TYPE, { tasks: [{ maxRetries: 9 }] })), params: { maxRetries: 10 } },
    },
    violating: {
        "no limit": fails(
            "tasks[1].maxRetries is not from 0 to 5",
            resource(TYPE, { tasks: [{ maxRetries: 1 }, { maxRetries: -1 }] }),
        ),
        "many, in a loop": fails(
            "tasks[0].forEachTask.task.maxRetries is not from 0 to 5",
            resource(TYPE, { tasks: [{ forEachTask: { task: { maxRetries: 6 } } }] }),
        ),
        "a job without tasks": fails("maxRetries is not from 0 to 5", resource(TYPE, { maxRetries: -1 })),
    },
    unknown: { "how many": undecided("tasks.0.maxRetries", resource(TYPE, { tasks: [{ maxRetries: UNKNOWN }] })) },
    absent: { "none by default": passes(resource(TYPE, { tasks: [{ taskKey: "load" }] })) },
};
