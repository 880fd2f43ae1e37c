import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const notebookRootAccess = resourceRule({
    name: "sagemaker-notebook-root-access",
    description:
        "Users of a notebook instance are not root on it. Root can turn off what logs and limits the notebook, " +
        "and can read what other users of it left there.",
    severity: "high",
    level: "mandatory",
    fix: 'Set rootAccess to "Disabled"; lifecycle configurations still run as root.',
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html",
    framework: fsbp("SageMaker.3", "Users should not have root access to SageMaker notebook instances"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    *check({ props }) {
        // Left out, it is enabled.
        if (text(props.rootAccess) !== "Disabled") {
            yield "rootAccess is not Disabled";
        }
    },
    remediate: () => ({ rootAccess: "Disabled" }),
});
