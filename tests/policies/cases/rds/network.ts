import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const both = { dbSubnetGroupName: "data", vpcSecurityGroupIds: ["sg-1234abcd"] };

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, both)),
        "a cluster": passes(resource(CLUSTER, both)),
        "what is made with it": passes(
            resource(CLUSTER, { dbSubnetGroupName: UNKNOWN, vpcSecurityGroupIds: [UNKNOWN] }),
        ),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders", vpcSecurityGroupIds: ["sg-1234abcd"] })),
    },
    violating: {
        "no subnet group": fails(
            "dbSubnetGroupName is not set",
            resource(INSTANCE, { ...both, dbSubnetGroupName: null }),
        ),
        "no security group": fails(
            "vpcSecurityGroupIds is empty",
            resource(CLUSTER, { ...both, vpcSecurityGroupIds: [] }),
        ),
    },
    unknown: {
        "the security groups": undecided(
            "vpcSecurityGroupIds",
            resource(CLUSTER, { ...both, vpcSecurityGroupIds: UNKNOWN }),
        ),
    },
    absent: {
        neither: fails(["dbSubnetGroupName is not set", "vpcSecurityGroupIds is empty"], resource(INSTANCE, {})),
    },
};
