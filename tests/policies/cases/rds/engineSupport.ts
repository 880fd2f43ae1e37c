import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const MEMBER = "aws:rds/clusterInstance:ClusterInstance";
const GLOBAL = "aws:rds/globalCluster:GlobalCluster";

const instance = (engine: string, engineVersion: string): ReturnType<typeof resource> =>
    resource(INSTANCE, { engine, engineVersion });
const cluster = (engine: string, engineVersion: string): ReturnType<typeof resource> =>
    resource(CLUSTER, { engine, engineVersion });
const ended = (day: string): string => `engineVersion has been out of support since ${day}`;

export const cases: RuleCases = {
    passing: {
        "PostgreSQL 17": passes(instance("postgres", "17.2")),
        "MySQL 8.4": passes(instance("mysql", "8.4")),
        "MariaDB 11.4": passes(instance("mariadb", "11.4.5")),
        "Aurora MySQL 3": passes(cluster("aurora-mysql", "8.0.mysql_aurora.3.08.0")),
        "Aurora PostgreSQL 16": passes(cluster("aurora-postgresql", "16.6")),
        "an engine without a table": passes(instance("oracle-ee", "19.0.0.0.ru-2024-10.rur-2024-10.r1")),
        "PostgreSQL 14, the last day before advice": {
            ...passes(instance("postgres", "14.17")),
            params: { today: "2026-11-29" },
        },
    },
    violating: {
        "PostgreSQL 13": fails(ended("2026-02-28"), instance("postgres", "13.20")),
        "PostgreSQL 9.5": fails("engineVersion is long out of support", instance("postgres", "9.5.25")),
        "MySQL 8.0": fails(ended("2026-07-31"), instance("mysql", "8.0.41")),
        "Aurora MySQL 2": fails(ended("2024-10-31"), cluster("aurora-mysql", "5.7.mysql_aurora.2.12.5")),
        "a member of a cluster": fails(
            ended("2025-02-28"),
            resource(MEMBER, { engine: "aurora-postgresql", engineVersion: "12.22" }),
        ),
        "a global database": fails(
            ended("2024-02-29"),
            resource(GLOBAL, { engine: "aurora-postgresql", engineVersion: "11.9" }),
        ),
        "MariaDB 10.6 near its end": advises(
            "engineVersion is supported until 2026-12-31 only",
            instance("mariadb", "10.6.21"),
        ),
        "PostgreSQL 14, the first day of advice": {
            ...advises("engineVersion is supported until 2027-02-28 only", instance("postgres", "14.17")),
            params: { today: "2026-11-30" },
        },
        "PostgreSQL 14, the day after its end": {
            ...fails(ended("2027-02-28"), instance("postgres", "14.17")),
            params: { today: "2027-03-01" },
        },
        "a version that no table knows": advises(
            "engineVersion is in no table of supported versions, so that its support cannot be judged",
            instance("postgres", "21.1"),
        ),
        "Serverless v1": fails(
            "engineMode has been out of support since 2025-03-31",
            resource(CLUSTER, { engine: "aurora-postgresql", engineMode: "serverless" }),
        ),
    },
    unknown: {
        "the version": undecided("engineVersion", instance("postgres", UNKNOWN)),
        "the engine": undecided("engine", instance(UNKNOWN, "13.20")),
    },
    absent: {
        "AWS takes a supported version": passes(resource(INSTANCE, { engine: "postgres" })),
        "no engine": passes(resource(INSTANCE, { engineVersion: "13.20" })),
    },
};
