import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";

const GROUP = "aws:rds/parameterGroup:ParameterGroup";
const CLUSTER_GROUP = "aws:rds/clusterParameterGroup:ClusterParameterGroup";
const PLAIN = "parameters accept connections without TLS";
const PLAIN_DEFAULT = "its default parameter group accepts connections without TLS";
const group = (family: string, name?: string, value = "1"): PolicyResource =>
    resource(GROUP, { family, parameters: name === undefined ? [] : [{ name, value }] });
const instance = (engine: string, engineVersion: string): PolicyResource =>
    resource(INSTANCE, { engine, engineVersion });

export const cases: RuleCases = {
    passing: {
        "a group of PostgreSQL 14": passes(group("postgres14", "rds.force_ssl")),
        "a group of PostgreSQL 16, which does so by itself": passes(group("postgres16")),
        "a group of MySQL": passes(group("mysql8.4", "require_secure_transport", "ON")),
        "a group of SQL Server": passes(group("sqlserver-ee-16.0", "rds.force_ssl")),
        "a group of MariaDB 11.8, which does so by itself": passes(group("mariadb11.8")),
        "a group for members of an Aurora cluster": passes(group("aurora-mysql8.0")),
        "a group of an engine with option groups": passes(group("oracle-ee-19")),
        "a group of an Aurora cluster": passes(
            resource(CLUSTER_GROUP, {
                family: "aurora-postgresql16",
                parameters: [{ name: "rds.force_ssl", value: "1" }],
            }),
        ),
        "an instance with a group of its own": passes(
            resource(INSTANCE, { engine: "mysql", parameterGroupName: "orders" }),
        ),
        "an instance of PostgreSQL 17": passes(instance("postgres", "17.2")),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
    },
    violating: {
        "a group of PostgreSQL 16 that allows it": fails(PLAIN, group("postgres16", "rds.force_ssl", "0")),
        "a group of PostgreSQL 14 that says nothing": fails(PLAIN, group("postgres14")),
        "a group of MySQL that says nothing": fails(PLAIN, group("mysql8.0", "max_connections", "100")),
        "a group of MariaDB 10.11": fails(PLAIN, group("mariadb10.11")),
        "a group of an Aurora cluster": fails(PLAIN, resource(CLUSTER_GROUP, { family: "aurora-mysql8.0" })),
        "a cluster with the default group": fails(
            PLAIN_DEFAULT,
            resource(CLUSTER, { engine: "aurora-mysql", dbClusterParameterGroupName: "default.aurora-mysql8.0" }),
        ),
        "an instance of PostgreSQL 14": fails(PLAIN_DEFAULT, instance("postgres", "14.17")),
    },
    unknown: {
        "the family": undecided("family", group(UNKNOWN, "rds.force_ssl")),
        "the value": undecided("parameters.0.value", group("postgres14", "rds.force_ssl", UNKNOWN)),
        "the group of an instance": undecided(
            "parameterGroupName",
            resource(INSTANCE, { engine: "mysql", parameterGroupName: UNKNOWN }),
        ),
        "the engine": undecided("engine", instance(UNKNOWN, "14.17")),
    },
    absent: {
        "no group of MySQL": fails(PLAIN_DEFAULT, resource(INSTANCE, { engine: "mysql" })),
        "no version of PostgreSQL: the newest": passes(resource(INSTANCE, { engine: "postgres" })),
        "no family": passes(resource(GROUP, {})),
    },
};
