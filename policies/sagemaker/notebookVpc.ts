import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const notebookVpc = resourceRule({
    name: "sagemaker-notebook-vpc",
    description:
        "A notebook instance is in a subnet of one's own VPC, with security groups of its own. Only there do " +
        "firewalls, flow logs and endpoint policies see what it does.",
    severity: "high",
    level: "mandatory",
    fix: "Set subnetId and securityGroups.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html",
    framework: fsbp("SageMaker.2", "SageMaker notebook instances should be launched in a custom VPC"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    *check({ props }) {
        if (!isSet(props, "subnetId")) {
            yield "subnetId is not set";
        }
        if (list(props.securityGroups).length === 0) {
            yield "securityGroups is empty";
        }
    },
});
