import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const NAMESPACE = "aws:redshiftserverless/namespace:Namespace";

const UNMANAGED = "manageMasterPassword is not true";

export const cases: RuleCases = {
    passing: {
        "managed, of a cluster": passes(resource(CLUSTER, { manageMasterPassword: true })),
        "managed, of a namespace": passes(resource(NAMESPACE, { manageAdminPassword: true })),
        "a cluster from a snapshot": passes(resource(CLUSTER, { snapshotIdentifier: "before" })),
        "a namespace for IAM alone": passes(resource(NAMESPACE, { namespaceName: "sales" })),
    },
    violating: {
        "a password": fails(UNMANAGED, resource(CLUSTER, { masterPassword: "Tr0ub4dor" })),
        "a password that is not kept in the state": fails(
            UNMANAGED,
            resource(CLUSTER, { masterPasswordWo: "Tr0ub4dor" }),
        ),
        "a new password after a snapshot": fails(
            UNMANAGED,
            resource(CLUSTER, { snapshotIdentifier: "before", masterPassword: UNKNOWN }),
        ),
        "a password of a namespace": fails(
            "manageAdminPassword is not true",
            resource(NAMESPACE, { adminUserPassword: "Tr0ub4dor" }),
        ),
    },
    unknown: {
        "whether it is": undecided("manageMasterPassword", resource(CLUSTER, { manageMasterPassword: UNKNOWN })),
    },
    absent: {
        "of a cluster": fails(UNMANAGED, resource(CLUSTER, {})),
        "of a namespace": passes(resource(NAMESPACE, {})),
    },
};
