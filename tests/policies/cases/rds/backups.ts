import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const SHORT = "backupRetentionPeriod is not at least 7";

export const cases: RuleCases = {
    passing: {
        "an instance, a week": passes(resource(INSTANCE, { backupRetentionPeriod: 7 })),
        "a cluster, a month": passes(resource(CLUSTER, { backupRetentionPeriod: 30 })),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders", backupRetentionPeriod: 0 })),
        "as short as is agreed": { ...passes(resource(INSTANCE, { backupRetentionPeriod: 1 })), params: { days: 1 } },
    },
    violating: {
        none: fails(SHORT, resource(INSTANCE, { backupRetentionPeriod: 0 })),
        "less than a week": fails(SHORT, resource(CLUSTER, { backupRetentionPeriod: 6 })),
    },
    unknown: { "how long": undecided("backupRetentionPeriod", resource(INSTANCE, { backupRetentionPeriod: UNKNOWN })) },
    absent: {
        "of an instance": fails(SHORT, resource(INSTANCE, {})),
        "of a cluster": fails(SHORT, resource(CLUSTER, {})),
    },
};
