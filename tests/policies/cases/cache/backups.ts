import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const SERVERLESS = "aws:elasticache/serverlessCache:ServerlessCache";
const MEMORYDB = "aws:memorydb/cluster:Cluster";

const LOST = "snapshotRetentionLimit is not above 0";

export const cases: RuleCases = {
    passing: {
        "a week": passes(resource(GROUP, { snapshotRetentionLimit: 7 })),
        MemoryDB: passes(resource(MEMORYDB, { snapshotRetentionLimit: 1 })),
        Memcached: passes(resource(SERVERLESS, { engine: "memcached" })),
    },
    violating: { none: fails(LOST, resource(SERVERLESS, { engine: "valkey", snapshotRetentionLimit: 0 })) },
    unknown: { "how long": undecided("snapshotRetentionLimit", resource(GROUP, { snapshotRetentionLimit: UNKNOWN })) },
    absent: { "AWS keeps none": fails(LOST, resource(GROUP, {})) },
};
