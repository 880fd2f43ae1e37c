import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:redshift/cluster:Cluster";
const WORKGROUP = "aws:redshiftserverless/workgroup:Workgroup";

const PUBLIC = "publiclyAccessible is not false";

export const cases: RuleCases = {
    passing: {
        "a private cluster": passes(resource(CLUSTER, { publiclyAccessible: false })),
        "a private workgroup": passes(resource(WORKGROUP, { publiclyAccessible: false })),
    },
    violating: {
        "a public cluster": fails(PUBLIC, resource(CLUSTER, { publiclyAccessible: true })),
        "a public workgroup": fails(PUBLIC, resource(WORKGROUP, { publiclyAccessible: true })),
    },
    unknown: { "whether it is": undecided("publiclyAccessible", resource(CLUSTER, { publiclyAccessible: UNKNOWN })) },
    absent: {
        "AWS keeps it private": passes(resource(CLUSTER, {})),
        null: passes(resource(WORKGROUP, { publiclyAccessible: null })),
    },
};
