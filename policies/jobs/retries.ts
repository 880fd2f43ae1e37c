import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { jobAndTasks } from "../shared/jobTasks";
import { numberOf } from "../shared/numbers";

export const retries = resourceRule({
    name: "jobs-retries",
    description:
        "A task is retried only so many times. What fails for a reason fails each time, on clusters that are paid for; without a " +
        "limit it does so until somebody looks at the bill. A continuous job restarts by design.",
    severity: "low",
    level: "advisory",
    fix: "Set maxRetries of the task to a number from 0 up to the limit.",
    url: "https://docs.databricks.com/aws/en/jobs/configure-task",
    framework: wellArchitected("REL05-BP03", "Control and limit retry calls"),
    types: ["databricks:index/job:Job"],
    params: {
        maxRetries: {
            type: "integer",
            minimum: 0,
            description: "The largest number of retries of one task.",
            default: 5,
        },
    },
    *check({ props }, { params }) {
        if (isSet(props, "continuous")) {
            return;
        }
        for (const { at, task } of jobAndTasks(props)) {
            // None by default; a negative number stands for no limit.
            const times = numberOf(task.maxRetries, 0);
            if (!(times >= 0 && times <= params.maxRetries)) {
                yield `${at}maxRetries is not from 0 to ${params.maxRetries}`;
            }
        }
    },
});
