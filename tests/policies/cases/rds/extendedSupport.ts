import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const SOLD = "engineLifecycleSupport is not disabled";
const engineLifecycleSupport = "open-source-rds-extended-support-disabled";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { engine: "postgres", engineLifecycleSupport })),
        "a cluster": passes(resource(CLUSTER, { engine: "aurora-mysql", engineLifecycleSupport })),
        "an engine without it": passes(resource(INSTANCE, { engine: "mariadb" })),
    },
    violating: {
        bought: fails(
            SOLD,
            resource(INSTANCE, { engine: "mysql", engineLifecycleSupport: "open-source-rds-extended-support" }),
        ),
    },
    unknown: {
        "whether it is": undecided(
            "engineLifecycleSupport",
            resource(INSTANCE, { engine: "mysql", engineLifecycleSupport: UNKNOWN }),
        ),
    },
    absent: {
        "AWS sells it": fails(SOLD, resource(CLUSTER, { engine: "aurora-postgresql" })),
        "no engine": passes(resource(INSTANCE, {})),
    },
};
