import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { jobAndTasks } from "../shared/jobTasks";

export const existingCluster = resourceRule({
    name: "jobs-existing-cluster",
    description:
        "A job runs on a cluster of its own or serverless. An all-purpose cluster costs more for the same work, and a job there " +
        "shares memory, libraries and restarts with whoever happens to use it.",
    severity: "low",
    level: "advisory",
    fix: "Name a jobClusterKey or a newCluster in place of existingClusterId, or leave the compute out for serverless.",
    url: "https://docs.databricks.com/aws/en/jobs/compute",
    framework: wellArchitected("COST09-BP03", "Supply resources dynamically"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        for (const { at, task } of jobAndTasks(props)) {
            if (isSet(task, "existingClusterId")) {
                yield `${at}existingClusterId is set`;
            }
        }
    },
});
