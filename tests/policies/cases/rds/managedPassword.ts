import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const UNMANAGED = "manageMasterUserPassword is not true";

export const cases: RuleCases = {
    passing: {
        "of an instance": passes(resource(INSTANCE, { manageMasterUserPassword: true })),
        "of a cluster": passes(resource(CLUSTER, { manageMasterUserPassword: true })),
        "of a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
        "of a cluster in another region": passes(resource(CLUSTER, { globalClusterIdentifier: "orders" })),
    },
    violating: {
        "a password of an instance": fails(UNMANAGED, resource(INSTANCE, { password: "Tr0ub4dor" })),
        "a password of a cluster": fails(UNMANAGED, resource(CLUSTER, { masterPassword: UNKNOWN })),
        "a password that is not kept in the state": fails(UNMANAGED, resource(INSTANCE, { passwordWo: "Tr0ub4dor" })),
        "a new password after a snapshot": fails(
            UNMANAGED,
            resource(INSTANCE, { snapshotIdentifier: "before", password: "Tr0ub4dor" }),
        ),
    },
    unknown: {
        "whether it is": undecided(
            "manageMasterUserPassword",
            resource(INSTANCE, { manageMasterUserPassword: UNKNOWN }),
        ),
    },
    absent: { "no password": fails(UNMANAGED, resource(CLUSTER, {})) },
};
