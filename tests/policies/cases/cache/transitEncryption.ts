import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const NODES = "aws:elasticache/cluster:Cluster";
const MEMORYDB = "aws:memorydb/cluster:Cluster";

const PLAIN = "transitEncryptionEnabled is not true";

export const cases: RuleCases = {
    passing: {
        "a replication group": passes(
            resource(GROUP, { transitEncryptionEnabled: true, transitEncryptionMode: "required" }),
        ),
        "a member of a global datastore": passes(resource(GROUP, { globalReplicationGroupId: "sessions" })),
        Memcached: passes(resource(NODES, { engine: "memcached", transitEncryptionEnabled: true })),
        "a node of a replication group": passes(resource(NODES, { replicationGroupId: "sessions" })),
        MemoryDB: passes(resource(MEMORYDB, { tlsEnabled: true })),
    },
    violating: {
        "a replication group": fails(PLAIN, resource(GROUP, { transitEncryptionEnabled: false })),
        "a replication group that migrates": fails(
            "transitEncryptionMode takes connections without TLS, too",
            resource(GROUP, { transitEncryptionEnabled: true, transitEncryptionMode: "preferred" }),
        ),
        Memcached: fails(PLAIN, resource(NODES, { engine: "memcached" })),
        MemoryDB: fails("tlsEnabled is not true", resource(MEMORYDB, { tlsEnabled: false })),
    },
    unknown: {
        "whether it does": undecided(
            "transitEncryptionEnabled",
            resource(GROUP, { transitEncryptionEnabled: UNKNOWN }),
        ),
        "how it does": undecided(
            "transitEncryptionMode",
            resource(GROUP, { transitEncryptionEnabled: true, transitEncryptionMode: UNKNOWN }),
        ),
    },
    absent: { "AWS does not": fails(PLAIN, resource(GROUP, {})), "MemoryDB does": passes(resource(MEMORYDB, {})) },
};
