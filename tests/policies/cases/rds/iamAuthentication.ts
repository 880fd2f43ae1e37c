import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const PASSWORDS = "iamDatabaseAuthenticationEnabled is not true";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { engine: "postgres", iamDatabaseAuthenticationEnabled: true })),
        "a cluster": passes(resource(CLUSTER, { engine: "aurora-mysql", iamDatabaseAuthenticationEnabled: true })),
        "an engine that cannot": passes(resource(INSTANCE, { engine: "sqlserver-ee" })),
    },
    violating: {
        "an instance": fails(
            PASSWORDS,
            resource(INSTANCE, { engine: "mysql", iamDatabaseAuthenticationEnabled: false }),
        ),
        "a cluster": fails(PASSWORDS, resource(CLUSTER, { engine: "aurora-postgresql" })),
    },
    unknown: {
        "whether it does": undecided(
            "iamDatabaseAuthenticationEnabled",
            resource(INSTANCE, { engine: "postgres", iamDatabaseAuthenticationEnabled: UNKNOWN }),
        ),
        "the engine": undecided("engine", resource(INSTANCE, { engine: UNKNOWN })),
    },
    absent: { "no engine": passes(resource(INSTANCE, { replicateSourceDb: "orders" })) },
};
