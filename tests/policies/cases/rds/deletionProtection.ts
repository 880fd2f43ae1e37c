import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const GLOBAL = "aws:rds/globalCluster:GlobalCluster";

const OPEN = "deletionProtection is not true";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { deletionProtection: true })),
        "a cluster": passes(resource(CLUSTER, { deletionProtection: true })),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
        "a stack that is not protected": passes(resource(INSTANCE, {}, { stack: "dev" })),
    },
    violating: {
        "an instance": fails(OPEN, resource(INSTANCE, { deletionProtection: false })),
        "a cluster": fails(OPEN, resource(CLUSTER, { deletionProtection: false })),
        "a global database": fails(OPEN, resource(GLOBAL, { deletionProtection: false })),
        "a stack of another name": {
            ...fails(OPEN, resource(INSTANCE, {}, { stack: "live" })),
            params: { stacks: ["live"] },
        },
    },
    unknown: { "whether it does": undecided("deletionProtection", resource(CLUSTER, { deletionProtection: UNKNOWN })) },
    absent: { "AWS does not protect it": fails(OPEN, resource(INSTANCE, {})) },
};
