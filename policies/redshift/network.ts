import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const network = resourceRule({
    name: "redshift-network",
    description:
        "A Redshift cluster or workgroup is in subnets and security groups of one's own. Left out, it goes to the " +
        "default VPC with its default group, which everything else that was left out shares.",
    severity: "high",
    level: "mandatory",
    fix: "Set the subnet group or subnets, and the security groups.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
    *check({ type, props }) {
        const isCluster = type === "aws:redshift/cluster:Cluster";
        const groups = isCluster ? props.vpcSecurityGroupIds : props.securityGroupIds;
        if (isCluster ? !isSet(props, "clusterSubnetGroupName") : list(props.subnetIds).length === 0) {
            yield `${isCluster ? "clusterSubnetGroupName" : "subnetIds"} is not set`;
        }
        if (list(groups).length === 0) {
            yield `${isCluster ? "vpcSecurityGroupIds" : "securityGroupIds"} is empty`;
        }
    },
});
