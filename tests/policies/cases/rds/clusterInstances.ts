import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";

const ALONE = "it has fewer than two instances in the stack";
const cluster = resource(CLUSTER, { engine: "aurora-postgresql", clusterIdentifier: "orders" });
const unnamed = resource(CLUSTER, { engine: "aurora-mysql" });
const member = (clusterIdentifier: string, name: string): ReturnType<typeof resource> =>
    resource(MEMBER, { clusterIdentifier }, { name });
const waiting = (name: string): ReturnType<typeof resource> =>
    resource(MEMBER, { clusterIdentifier: UNKNOWN }, { name, from: { clusterIdentifier: [unnamed] } });

export const cases: RuleCases = {
    passing: {
        "two, by name": passes(cluster, member("orders", "first"), member("orders", "second")),
        "two, by dependency": passes(unnamed, waiting("first"), waiting("second")),
        "a cluster of another engine": passes(
            resource(CLUSTER, { engine: "postgres", dbClusterInstanceClass: "db.m6gd.large" }),
        ),
        "Serverless v1": passes(resource(CLUSTER, { engine: "aurora-mysql", engineMode: "serverless" })),
    },
    violating: {
        one: fails(ALONE, cluster, member("orders", "first")),
        "one, beside those of another": fails(ALONE, cluster, member("orders", "first"), member("invoices", "second")),
    },
    unknown: {
        "the engine": undecided("engine", resource(CLUSTER, { engine: UNKNOWN })),
        "a mode that the provider has not filled in: none was declared": fails(
            ALONE,
            resource(CLUSTER, { engine: "aurora-mysql", engineMode: UNKNOWN }),
        ),
    },
    absent: { none: fails(ALONE, cluster), "no engine": passes(resource(CLUSTER, {})) },
};
