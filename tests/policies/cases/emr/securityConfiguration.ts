import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:emr/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a configuration": passes(resource(CLUSTER, { securityConfiguration: "encrypted" })),
        "a configuration that is made with it": passes(resource(CLUSTER, { securityConfiguration: UNKNOWN })),
    },
    violating: {
        "null for one": fails("securityConfiguration is not set", resource(CLUSTER, { securityConfiguration: null })),
    },
    unknown: { "that there is one is known": passes(resource(CLUSTER, { securityConfiguration: UNKNOWN })) },
    absent: { "no configuration": fails("securityConfiguration is not set", resource(CLUSTER, {})) },
};
