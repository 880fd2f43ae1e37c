import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const networkSubnets = resourceRule({
    name: "workspace-network-subnets",
    description:
        "A workspace network has two subnets or more and a security group. With one, clusters wait whenever its availability zone " +
        "has no capacity or fails; Databricks asks for two, and finds that out when the workspace is made.",
    severity: "medium",
    level: "mandatory",
    fix: "List in subnetIds at least two subnets in different availability zones, and a group in securityGroupIds.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc",
    framework: wellArchitected("REL10-BP01", "Deploy the workload to multiple locations"),
    types: ["databricks:index/mwsNetworks:MwsNetworks"],
    *check({ props }) {
        // A network in Google Cloud spans zones by itself.
        if (isSet(props, "gcpNetworkInfo")) {
            return;
        }
        if (list(props.subnetIds).length < 2) {
            yield "subnetIds names fewer than two subnets";
        }
        if (list(props.securityGroupIds).length === 0) {
            yield "securityGroupIds is empty";
        }
    },
});
