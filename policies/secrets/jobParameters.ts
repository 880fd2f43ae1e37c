import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { jobAndTasks } from "../shared/jobTasks";
import { isPlain, isSecretName, plainSecrets } from "../shared/plainSecrets";

export const jobParameters = resourceRule({
    name: "secrets-job-parameters",
    description:
        "The parameters of a job hold no secrets. They are shown to everyone who may see the job or one of its runs, and stay in " +
        "the history of runs when the secret has long been changed.",
    severity: "high",
    level: "mandatory",
    fix: "Pass scope and key of the secret, and read it in the code with dbutils.secrets.get.",
    url: "https://docs.databricks.com/aws/en/security/secrets/",
    framework: sat("DP-1", "Secrets management"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        for (const [index, parameter] of list(props.parameters).entries()) {
            if (isSecretName(text(parameter?.name)) && isPlain(parameter?.default)) {
                yield `parameters[${index}].default holds a secret in clear`;
            }
        }
        for (const { at, task } of jobAndTasks(props)) {
            yield* plainSecrets(`${at}notebookTask.baseParameters`, task.notebookTask?.baseParameters);
            yield* plainSecrets(`${at}pythonWheelTask.namedParameters`, task.pythonWheelTask?.namedParameters);
            yield* plainSecrets(`${at}runJobTask.jobParameters`, task.runJobTask?.jobParameters);
        }
    },
});
