import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "a name of one's own": passes(resource(INSTANCE, { username: "orders_owner" })),
        "a name of one's own of a cluster": passes(resource(CLUSTER, { masterUsername: "orders_owner" })),
    },
    violating: {
        "of an instance": fails("username is a default name", resource(INSTANCE, { username: "postgres" })),
        "of a cluster": fails("masterUsername is a default name", resource(CLUSTER, { masterUsername: "Admin" })),
    },
    unknown: { "the name": undecided("username", resource(INSTANCE, { username: UNKNOWN })) },
    absent: { "of a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })) },
};
