import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { tasksOf } from "../shared/jobTasks";
import { numberOf } from "../shared/numbers";

export const timeout = resourceRule({
    name: "jobs-timeout",
    description:
        "A job ends after a time at the latest. A run that hangs waits on a cluster that is paid for, keeps the next run from " +
        "starting, and looks to everyone as if it were still at work. A continuous job runs on by design.",
    severity: "low",
    level: "advisory",
    fix: "Set timeoutSeconds of the job or of each task to a positive number.",
    url: "https://docs.databricks.com/aws/en/jobs/configure-job",
    framework: wellArchitected("REL05-BP05", "Set client timeouts"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        if (isSet(props, "continuous") || ends(props)) {
            return;
        }
        const tasks = [...tasksOf(props)];
        if (tasks.length === 0 || !tasks.every(({ at, task }) => at.includes("forEachTask") || ends(task))) {
            yield "timeoutSeconds is not positive";
        }
    },
});

/** There is no end by default, and 0 stands for none. */
function ends({ timeoutSeconds }: { readonly timeoutSeconds?: number | null | undefined }): boolean {
    return numberOf(timeoutSeconds, 0) > 0;
}
