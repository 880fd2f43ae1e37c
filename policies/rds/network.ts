import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, list } from "../core/values";

export const network = resourceRule({
    name: "rds-network",
    description:
        "A database is in a subnet group and security groups of one's own. Left out, it goes to the default VPC " +
        "with its default group, which everything else that was left out shares.",
    severity: "high",
    level: "mandatory",
    fix: "Set dbSubnetGroupName and vpcSecurityGroupIds.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.html",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"],
    *check({ props }) {
        // A replica in the same region is put where its source is.
        const isReplica = isSet(props, "replicateSourceDb");
        if (!isReplica && !isSet(props, "dbSubnetGroupName")) {
            yield "dbSubnetGroupName is not set";
        }
        if (list(props.vpcSecurityGroupIds).length === 0) {
            yield "vpcSecurityGroupIds is empty";
        }
    },
});
