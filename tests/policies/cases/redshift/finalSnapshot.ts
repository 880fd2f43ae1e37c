import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a last snapshot": passes(resource(CLUSTER, { skipFinalSnapshot: false, finalSnapshotIdentifier: "last" })),
        "a stack that is not protected": passes(resource(CLUSTER, { skipFinalSnapshot: true }, { stack: "dev" })),
    },
    violating: {
        "no last snapshot": fails("skipFinalSnapshot is not false", resource(CLUSTER, { skipFinalSnapshot: true })),
    },
    unknown: {
        "whether there is one": undecided("skipFinalSnapshot", resource(CLUSTER, { skipFinalSnapshot: UNKNOWN })),
    },
    absent: { "AWS takes one": passes(resource(CLUSTER, {})) },
};
