import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const NAMESPACE = "aws:redshiftserverless/namespace:Namespace";

export const cases: RuleCases = {
    passing: {
        "a name of one's own": passes(resource(CLUSTER, { masterUsername: "warehouse_owner" })),
        "a name of one's own for a namespace": passes(resource(NAMESPACE, { adminUsername: "warehouse_owner" })),
    },
    violating: {
        "the default name": fails(
            "masterUsername is the default name",
            resource(CLUSTER, { masterUsername: "awsuser" }),
        ),
        "the default name of a namespace": fails(
            "adminUsername is the default name",
            resource(NAMESPACE, { adminUsername: "Admin" }),
        ),
    },
    unknown: { "the name": undecided("masterUsername", resource(CLUSTER, { masterUsername: UNKNOWN })) },
    absent: {
        "of a cluster, from a snapshot": passes(resource(CLUSTER, { snapshotIdentifier: "before" })),
        "of a namespace": fails("adminUsername is the default name", resource(NAMESPACE, {})),
    },
};
