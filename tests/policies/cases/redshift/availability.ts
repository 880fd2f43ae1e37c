import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const BOUND = "neither multiAz nor availabilityZoneRelocationEnabled is true";

export const cases: RuleCases = {
    passing: {
        "two zones": passes(resource(CLUSTER, { multiAz: true })),
        "another zone": passes(resource(CLUSTER, { availabilityZoneRelocationEnabled: true })),
    },
    violating: {
        "one zone": fails(BOUND, resource(CLUSTER, { multiAz: false, availabilityZoneRelocationEnabled: false })),
    },
    unknown: { "two zones": undecided("multiAz", resource(CLUSTER, { multiAz: UNKNOWN })) },
    absent: { "AWS takes one": fails(BOUND, resource(CLUSTER, {})) },
};
