import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const NAMESPACE = "aws:redshiftserverless/namespace:Namespace";

export const cases: RuleCases = {
    passing: {
        "a name of one's own": passes(resource(CLUSTER, { databaseName: "sales" })),
        "a name of one's own in a namespace": passes(resource(NAMESPACE, { dbName: "sales" })),
        "a snapshot": passes(resource(CLUSTER, { snapshotIdentifier: "before" })),
    },
    violating: {
        "the default name": fails("databaseName is the default name", resource(CLUSTER, { databaseName: "dev" })),
        "the default name in a namespace": fails("dbName is the default name", resource(NAMESPACE, { dbName: "dev" })),
    },
    unknown: { "the name": undecided("databaseName", resource(CLUSTER, { databaseName: UNKNOWN })) },
    absent: {
        "of a cluster": fails("databaseName is the default name", resource(CLUSTER, {})),
        "of a namespace": fails("dbName is the default name", resource(NAMESPACE, {})),
    },
};
