import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const LOST = "skipFinalSnapshot is not false";

export const cases: RuleCases = {
    passing: {
        "a last snapshot": passes(resource(INSTANCE, { skipFinalSnapshot: false, finalSnapshotIdentifier: "last" })),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders", skipFinalSnapshot: true })),
        "a stack that is not protected": passes(resource(CLUSTER, { skipFinalSnapshot: true }, { stack: "dev" })),
    },
    violating: {
        "an instance": fails(LOST, resource(INSTANCE, { skipFinalSnapshot: true })),
        "a cluster": fails(LOST, resource(CLUSTER, { skipFinalSnapshot: true })),
    },
    unknown: {
        "whether there is one": undecided("skipFinalSnapshot", resource(CLUSTER, { skipFinalSnapshot: UNKNOWN })),
    },
    absent: { "AWS takes one": passes(resource(INSTANCE, {})) },
};
