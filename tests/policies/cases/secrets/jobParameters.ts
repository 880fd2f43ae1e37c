import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";

export const cases: RuleCases = {
    passing: {
        "where the secret is": passes(
            resource(TYPE, {
                parameters: [{ name: "secret_scope", default: "ingest" }],
                tasks: [{ notebookTask: { baseParameters: { catalog: "sales", db_password_scope: "ingest" } } }],
            }),
        ),
        "other parameters that are not known yet": passes(
            resource(TYPE, { tasks: [{ notebookTask: { baseParameters: { catalog: UNKNOWN } } }] }),
        ),
    },
    violating: {
        "a parameter of the job": fails(
            "parameters[0].default holds a secret in clear",
            resource(TYPE, { parameters: [{ name: "api_key", default: "s3cr3t-value" }] }),
        ),
        "parameters of tasks": fails(
            [
                'tasks[0].notebookTask.baseParameters["password"] holds a secret in clear',
                'tasks[0].forEachTask.task.pythonWheelTask.namedParameters["auth-token"] holds a secret in clear',
                'tasks[1].runJobTask.jobParameters["client_secret"] holds a secret in clear',
            ],
            resource(TYPE, {
                tasks: [
                    {
                        notebookTask: { baseParameters: { password: "s3cr3t-value" } },
                        forEachTask: {
                            task: { pythonWheelTask: { namedParameters: { "auth-token": "s3cr3t-value" } } },
                        },
                    },
                    { runJobTask: { jobParameters: { client_secret: "s3cr3t-value" } } },
                ],
            }),
        ),
    },
    unknown: {
        "a parameter that is called like a secret": undecided(
            "tasks.0.notebookTask.baseParameters.password",
            resource(TYPE, { tasks: [{ notebookTask: { baseParameters: { password: UNKNOWN } } }] }),
        ),
    },
    absent: { "no parameters": passes(resource(TYPE, {})) },
};
