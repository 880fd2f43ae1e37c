import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: { "a cluster of the job": passes(resource(TYPE, { tasks: [{ jobClusterKey: "main" }] })) },
    violating: {
        "a task": fails(
            "tasks[1].existingClusterId is set",
            resource(TYPE, { tasks: [{ jobClusterKey: "main" }, { existingClusterId: UNKNOWN }] }),
        ),
        "a job without tasks": fails("existingClusterId is set", resource(TYPE, { existingClusterId: "0101-explore" })),
    },
    unknown: { "the tasks": undecided("tasks", resource(TYPE, { tasks: UNKNOWN })) },
    absent: { "no compute": passes(resource(TYPE, {})) },
};
