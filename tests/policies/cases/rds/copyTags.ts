import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const BARE = "copyTagsToSnapshot is not true";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { copyTagsToSnapshot: true })),
        "a cluster": passes(resource(CLUSTER, { copyTagsToSnapshot: true })),
    },
    violating: { "an instance": fails(BARE, resource(INSTANCE, { copyTagsToSnapshot: false })) },
    unknown: { "whether they do": undecided("copyTagsToSnapshot", resource(CLUSTER, { copyTagsToSnapshot: UNKNOWN })) },
    absent: { "AWS does not copy them": fails(BARE, resource(CLUSTER, {})) },
};
