import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const WORKGROUP = "aws:redshiftserverless/workgroup:Workgroup";

const OUTSIDE = "enhancedVpcRouting is not true";

export const cases: RuleCases = {
    passing: {
        "a cluster": passes(resource(CLUSTER, { enhancedVpcRouting: true })),
        "a workgroup": passes(resource(WORKGROUP, { enhancedVpcRouting: true })),
    },
    violating: {
        "a cluster": fails(OUTSIDE, resource(CLUSTER, { enhancedVpcRouting: false })),
        "a workgroup": fails(OUTSIDE, resource(WORKGROUP, { enhancedVpcRouting: false })),
    },
    unknown: {
        "whether it does": undecided("enhancedVpcRouting", resource(WORKGROUP, { enhancedVpcRouting: UNKNOWN })),
    },
    absent: { "AWS does not": fails(OUTSIDE, resource(CLUSTER, {})) },
};
