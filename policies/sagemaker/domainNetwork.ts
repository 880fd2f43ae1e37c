import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const domainNetwork = resourceRule({
    name: "sagemaker-domain-network",
    description:
        "The apps of a SageMaker domain reach everything through the VPC. Otherwise they go to the internet " +
        "through a VPC of AWS, past every firewall, endpoint policy and flow log.",
    severity: "high",
    level: "mandatory",
    fix: 'Set appNetworkAccessType to "VpcOnly".',
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:sagemaker/domain:Domain"],
    *check({ props }) {
        // Left out, it is PublicInternetOnly.
        if (text(props.appNetworkAccessType) !== "VpcOnly") {
            yield "appNetworkAccessType is not VpcOnly";
        }
    },
});
