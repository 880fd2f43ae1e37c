import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const notebookInternet = resourceRule({
    name: "sagemaker-notebook-internet",
    description:
        "A notebook instance has no direct access to the internet. It runs what its users install, next to the " +
        "data, and its own way out passes by every firewall and flow log of the VPC.",
    severity: "high",
    level: "mandatory",
    fix: 'Set directInternetAccess to "Disabled"; subnetId and securityGroups are then needed.',
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
    framework: fsbp("SageMaker.1", "Amazon SageMaker notebook instances should not have direct internet access"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    *check({ props }) {
        // Left out, it is enabled.
        if (text(props.directInternetAccess) !== "Disabled") {
            yield "directInternetAccess is not Disabled";
        }
    },
});
