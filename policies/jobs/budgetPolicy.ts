import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { tasksOf, type TaskPlace } from "../shared/jobTasks";

/** Work that needs compute of the job's own. The other kinds run on what they name: a warehouse, a pipeline, another job. */
const NEEDS_COMPUTE = ["dbtTask", "notebookTask", "pythonWheelTask", "sparkJarTask", "sparkPythonTask"];
const COMPUTE = ["existingClusterId", "jobClusterKey", "newCluster"];

export const budgetPolicy = resourceRule({
    name: "jobs-budget-policy",
    description:
        "A serverless job or pipeline has a budget policy. Serverless compute has no clusters and hence no tags of clusters: only " +
        "the tags of the policy tell on the bill whose costs they are.",
    severity: "medium",
    level: "advisory",
    fix: "Set budgetPolicyId to the policyId of a BudgetPolicy with the tags of the workload.",
    url: "https://docs.databricks.com/aws/en/admin/usage/budget-policies",
    framework: wellArchitected("COST03-BP02", "Add organization information to cost and usage"),
    types: ["databricks:index/job:Job", "databricks:index/pipeline:Pipeline"],
    *check({ type, props }) {
        if (isSet(props, "budgetPolicyId") || isSet(props, "usagePolicyId")) {
            return;
        }
        const isServerless =
            type === "databricks:index/job:Job"
                ? [...tasksOf(props)].some(runsServerless)
                : (props.serverless ?? false);
        if (isServerless) {
            yield "it is serverless, and budgetPolicyId is not set";
        }
    },
});

function runsServerless({ task }: TaskPlace): boolean {
    const needsCompute = NEEDS_COMPUTE.some((kind) => isSet(task, kind));
    return needsCompute && !COMPUTE.some((key) => isSet(task, key)) && !isSet(task.notebookTask ?? {}, "warehouseId");
}
