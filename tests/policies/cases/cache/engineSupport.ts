import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const NODES = "aws:elasticache/cluster:Cluster";

export const cases: RuleCases = {
    passing: {
        "Redis 7": passes(resource(GROUP, { engine: "redis", engineVersion: "7.1" })),
        Valkey: passes(resource(GROUP, { engine: "valkey", engineVersion: "8.0" })),
        Memcached: passes(resource(NODES, { engine: "memcached", engineVersion: "1.6.22" })),
    },
    violating: {
        "Redis 5": fails(
            "engineVersion has been out of support since 2026-01-31",
            resource(GROUP, { engine: "redis", engineVersion: "5.0.6" }),
        ),
        "Redis 3": fails(
            "engineVersion is long out of support",
            resource(NODES, { engine: "redis", engineVersion: "3.2.10" }),
        ),
        "Redis 6 near its end": advises(
            "engineVersion is supported until 2027-01-31 only",
            resource(GROUP, { engineVersion: "6.x" }),
        ),
    },
    unknown: {
        "the version": undecided("engineVersion", resource(GROUP, { engine: "redis", engineVersion: UNKNOWN })),
    },
    absent: { "AWS takes a supported version": passes(resource(GROUP, {})) },
};
