import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";

const BLIND = "monitoringInterval is not above 0";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { monitoringInterval: 60 })),
        "a member of a cluster": passes(resource(MEMBER, { monitoringInterval: 15 })),
    },
    violating: { "switched off": fails(BLIND, resource(INSTANCE, { monitoringInterval: 0 })) },
    unknown: { "how often": undecided("monitoringInterval", resource(MEMBER, { monitoringInterval: UNKNOWN })) },
    absent: { "AWS does not": fails(BLIND, resource(MEMBER, {})) },
};
