import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";

const DEFAULT = "clusterParameterGroupName names no group of one's own";

export const cases: RuleCases = {
    passing: { "a group of one's own": passes(resource(CLUSTER, { clusterParameterGroupName: "warehouse" })) },
    violating: {
        "the default group": fails(DEFAULT, resource(CLUSTER, { clusterParameterGroupName: "default.redshift-1.0" })),
    },
    unknown: {
        "the group": undecided("clusterParameterGroupName", resource(CLUSTER, { clusterParameterGroupName: UNKNOWN })),
    },
    absent: { "no group": fails(DEFAULT, resource(CLUSTER, {})) },
};
