import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a window": passes(resource(CLUSTER, { preferredMaintenanceWindow: "sun:03:00-sun:03:30" })),
        "a window that is not known yet": passes(resource(CLUSTER, { preferredMaintenanceWindow: UNKNOWN })),
    },
    violating: {
        "null for a window": fails(
            "preferredMaintenanceWindow is not set",
            resource(CLUSTER, { preferredMaintenanceWindow: null }),
        ),
    },
    unknown: { "that there is one is known": passes(resource(CLUSTER, { preferredMaintenanceWindow: UNKNOWN })) },
    absent: { "no window": fails("preferredMaintenanceWindow is not set", resource(CLUSTER, {})) },
};
