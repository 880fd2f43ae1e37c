import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";

const NEVER = "autoMinorVersionUpgrade is not true";

export const cases: RuleCases = {
    passing: { "by itself": passes(resource(INSTANCE, { autoMinorVersionUpgrade: true })) },
    violating: {
        "an instance": fails(NEVER, resource(INSTANCE, { autoMinorVersionUpgrade: false })),
        "a cluster": fails(NEVER, resource(CLUSTER, { autoMinorVersionUpgrade: false })),
        "a member of a cluster": fails(NEVER, resource(MEMBER, { autoMinorVersionUpgrade: false })),
    },
    unknown: {
        "whether it does": undecided(
            "autoMinorVersionUpgrade",
            resource(INSTANCE, { autoMinorVersionUpgrade: UNKNOWN }),
        ),
    },
    absent: { "AWS does": passes(resource(CLUSTER, {})) },
};
