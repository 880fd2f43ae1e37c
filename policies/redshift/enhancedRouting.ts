import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const enhancedRouting = resourceRule({
    name: "redshift-enhanced-routing",
    description:
        "Redshift copies and unloads data through the VPC. Otherwise that traffic takes the network of AWS, where " +
        "no endpoint policy, firewall or flow log of one's own sees where the data goes.",
    severity: "high",
    level: "mandatory",
    fix: "Set enhancedVpcRouting to true.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html",
    framework: fsbp("Redshift.7", "Redshift clusters should use enhanced VPC routing"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
    *check({ props }) {
        if (props.enhancedVpcRouting !== true) {
            yield "enhancedVpcRouting is not true";
        }
    },
    remediate: () => ({ enhancedVpcRouting: true }),
});
