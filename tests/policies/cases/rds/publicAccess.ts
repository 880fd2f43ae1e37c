import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";

const PUBLIC = "publiclyAccessible is not false";

export const cases: RuleCases = {
    passing: {
        "a private instance": passes(resource(INSTANCE, { publiclyAccessible: false })),
        "a private member of a cluster": passes(resource(MEMBER, { publiclyAccessible: false })),
    },
    violating: {
        "a public instance": fails(PUBLIC, resource(INSTANCE, { publiclyAccessible: true })),
        "a public member of a cluster": fails(PUBLIC, resource(MEMBER, { publiclyAccessible: true })),
    },
    unknown: { "whether it is": undecided("publiclyAccessible", resource(INSTANCE, { publiclyAccessible: UNKNOWN })) },
    absent: { "AWS keeps it private": passes(resource(MEMBER, {})) },
};
