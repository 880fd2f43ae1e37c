import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const WORKGROUP = "aws:redshiftserverless/workgroup:Workgroup";

export const cases: RuleCases = {
    passing: {
        "a cluster": passes(
            resource(CLUSTER, { clusterSubnetGroupName: "warehouse", vpcSecurityGroupIds: ["sg-1234abcd"] }),
        ),
        "a workgroup": passes(
            resource(WORKGROUP, { subnetIds: ["subnet-1234abcd"], securityGroupIds: ["sg-1234abcd"] }),
        ),
        "what is made with it": passes(
            resource(CLUSTER, { clusterSubnetGroupName: UNKNOWN, vpcSecurityGroupIds: [UNKNOWN] }),
        ),
    },
    violating: {
        "a cluster without groups": fails(
            "vpcSecurityGroupIds is empty",
            resource(CLUSTER, { clusterSubnetGroupName: "warehouse", vpcSecurityGroupIds: [] }),
        ),
        "a workgroup without subnets": fails(
            "subnetIds is not set",
            resource(WORKGROUP, { securityGroupIds: ["sg-1234abcd"] }),
        ),
    },
    unknown: { "the groups": undecided("vpcSecurityGroupIds", resource(CLUSTER, { vpcSecurityGroupIds: UNKNOWN })) },
    absent: {
        "of a cluster": fails(
            ["clusterSubnetGroupName is not set", "vpcSecurityGroupIds is empty"],
            resource(CLUSTER, {}),
        ),
        "of a workgroup": fails(["subnetIds is not set", "securityGroupIds is empty"], resource(WORKGROUP, {})),
    },
};
