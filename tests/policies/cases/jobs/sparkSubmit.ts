import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";
const sparkSubmitTask = { parameters: ["--class", "org.example.Load", "/Volumes/main/ops/load.jar"] };

export const cases: RuleCases = {
    passing: {
        "another kind": passes(resource(TYPE, { tasks: [{ sparkJarTask: { mainClassName: "org.example.Load" } }] })),
    },
    violating: {
        "a task": fails("tasks[0].sparkSubmitTask is set", resource(TYPE, { tasks: [{ sparkSubmitTask }] })),
        "a loop": fails(
            "tasks[0].forEachTask.task.sparkSubmitTask is set",
            resource(TYPE, { tasks: [{ forEachTask: { task: { sparkSubmitTask } } }] }),
        ),
        "a job without tasks, with parameters that are not known yet": fails(
            "sparkSubmitTask is set",
            resource(TYPE, { sparkSubmitTask: UNKNOWN }),
        ),
    },
    unknown: { "the tasks": undecided("tasks", resource(TYPE, { tasks: UNKNOWN })) },
    absent: { "no tasks": passes(resource(TYPE, {})) },
};
