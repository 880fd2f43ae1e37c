import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { jobAndTasks } from "../shared/jobTasks";

export const sparkSubmit = resourceRule({
    name: "jobs-spark-submit",
    description:
        "No task is a spark-submit task. It is a legacy kind that works only without Unity Catalog, on a cluster without libraries " +
        "or autoscaling, and takes its settings from parameters that no policy sees.",
    severity: "medium",
    level: "mandatory",
    fix: "Use a sparkJarTask, sparkPythonTask or pythonWheelTask.",
    url: "https://docs.databricks.com/aws/en/jobs/spark-submit",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        for (const { at, task } of jobAndTasks(props)) {
            if (isSet(task, "sparkSubmitTask")) {
                yield `${at}sparkSubmitTask is set`;
            }
        }
    },
});
