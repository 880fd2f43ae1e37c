import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "databricks:index/cluster:Cluster";
const JOB = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "packages and a volume": passes(
            resource(CLUSTER, {
                libraries: [
                    { pypi: { package: "pandas==2.2.3" } },
                    { maven: { coordinates: "org.jsoup:jsoup:1.7.2" } },
                    { whl: "/Volumes/main/ops/libs/jobs-1.0-py3-none-any.whl" },
                ],
            }),
        ),
        "a library of its own": passes(
            resource("databricks:index/library:Library", { jar: "/Volumes/main/ops/libs/jobs.jar" }),
        ),
    },
    violating: {
        "a file on DBFS": fails(
            "libraries[0].jar lies on DBFS",
            resource(CLUSTER, { libraries: [{ jar: "dbfs:/FileStore/jobs.jar" }] }),
        ),
        "a task and a loop": fails(
            ["tasks[0].libraries[0].whl lies on DBFS", "tasks[0].forEachTask.task.libraries[0].egg is set"],
            resource(JOB, {
                tasks: [
                    {
                        libraries: [{ whl: "/dbfs/FileStore/jobs.whl" }],
                        forEachTask: { task: { libraries: [{ egg: "/Workspace/jobs.egg" }] } },
                    },
                ],
            }),
        ),
        "a job": fails("libraries[0].whl lies on DBFS", resource(JOB, { libraries: [{ whl: "dbfs:/jobs.whl" }] })),
        "a pipeline": fails(
            "libraries[0].jar lies on DBFS",
            resource("databricks:index/pipeline:Pipeline", { libraries: [{ jar: "dbfs:/jobs.jar" }] }),
        ),
        "a library of its own": fails(
            "requirements lies on DBFS",
            resource("databricks:index/library:Library", { requirements: "dbfs:/requirements.txt" }),
        ),
    },
    unknown: {
        "a file": undecided("libraries.0.jar", resource(CLUSTER, { libraries: [{ jar: UNKNOWN }] })),
        "all libraries": undecided("libraries", resource(CLUSTER, { libraries: UNKNOWN })),
    },
    absent: { "no libraries": passes(resource(CLUSTER, {})), "no tasks": passes(resource(JOB, {})) },
};
