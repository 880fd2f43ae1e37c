import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const DEFAULT = "port is the default of its engine";

export const cases: RuleCases = {
    passing: {
        "another port": passes(resource(INSTANCE, { engine: "postgres", port: 6432 })),
        "the port of another engine": passes(resource(CLUSTER, { engine: "aurora-mysql", port: 5432 })),
        "an engine of which nothing is known": passes(resource(INSTANCE, { engine: "custom-sqlserver-ee" })),
    },
    violating: {
        "of an instance": fails(DEFAULT, resource(INSTANCE, { engine: "sqlserver-ee", port: 1433 })),
        "of a cluster": fails(DEFAULT, resource(CLUSTER, { engine: "aurora-postgresql", port: 5432 })),
    },
    unknown: {
        "the port": undecided("port", resource(INSTANCE, { engine: "mysql", port: UNKNOWN })),
        "the engine": undecided("engine", resource(INSTANCE, { engine: UNKNOWN })),
    },
    absent: {
        "AWS takes the default": fails(DEFAULT, resource(INSTANCE, { engine: "mysql" })),
        "no engine": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
    },
};
