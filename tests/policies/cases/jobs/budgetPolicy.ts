import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const JOB = "databricks:index/job:Job";
const PIPELINE = "databricks:index/pipeline:Pipeline";
const PROBLEM = "it is serverless, and budgetPolicyId is not set";
const notebookTask = { notebookPath: "ingest/orders" };

export const cases: RuleCases = {
    passing: {
        "a serverless job with a policy": passes(resource(JOB, { budgetPolicyId: UNKNOWN, tasks: [{ notebookTask }] })),
        "a job on clusters": passes(
            resource(JOB, {
                tasks: [
                    { notebookTask, jobClusterKey: "main" },
                    { notebookTask, newCluster: {} },
                    { notebookTask, existingClusterId: "0101-explore" },
                ],
            }),
        ),
        "work that runs elsewhere": passes(
            resource(JOB, {
                tasks: [
                    { pipelineTask: { pipelineId: "1234-abcd" } },
                    { notebookTask: { ...notebookTask, warehouseId: "abcd1234" } },
                ],
            }),
        ),
        "a pipeline on clusters": passes(resource(PIPELINE, { serverless: false })),
        "a serverless pipeline with a policy": passes(
            resource(PIPELINE, { serverless: true, usagePolicyId: "1234-abcd" }),
        ),
    },
    violating: {
        "a serverless task": fails(
            PROBLEM,
            resource(JOB, { tasks: [{ notebookTask, jobClusterKey: "main" }, { notebookTask }] }),
        ),
        "a serverless loop": fails(
            PROBLEM,
            resource(JOB, { tasks: [{ forEachTask: { task: { sparkPythonTask: { pythonFile: "load.py" } } } }] }),
        ),
        "a serverless pipeline": fails(PROBLEM, resource(PIPELINE, { serverless: true })),
    },
    unknown: {
        "whether a pipeline is serverless": undecided("serverless", resource(PIPELINE, { serverless: UNKNOWN })),
        "the tasks": undecided("tasks", resource(JOB, { tasks: UNKNOWN })),
    },
    absent: {
        "no tasks": passes(resource(JOB, {})),
        "a pipeline on clusters by default": passes(resource(PIPELINE, {})),
    },
};
