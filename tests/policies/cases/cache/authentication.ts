import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const SERVERLESS = "aws:elasticache/serverlessCache:ServerlessCache";
const MEMORYDB = "aws:memorydb/cluster:Cluster";

const OPEN = "neither userGroupIds nor authToken is set";

export const cases: RuleCases = {
    passing: {
        "users of a replication group": passes(resource(GROUP, { userGroupIds: ["sessions"] })),
        "a token of a replication group": passes(resource(GROUP, { authToken: UNKNOWN })),
        "users of a serverless cache": passes(resource(SERVERLESS, { engine: "valkey", userGroupId: "sessions" })),
        Memcached: passes(resource(SERVERLESS, { engine: "memcached" })),
        "users of MemoryDB": passes(resource(MEMORYDB, { aclName: "sessions" })),
    },
    violating: {
        "no users": fails(OPEN, resource(GROUP, { userGroupIds: [] })),
        "no users of a serverless cache": fails("userGroupId is not set", resource(SERVERLESS, { engine: "redis" })),
        "everyone in MemoryDB": fails("aclName lets in everyone", resource(MEMORYDB, { aclName: "open-access" })),
    },
    unknown: {
        "the users": undecided("userGroupIds", resource(GROUP, { userGroupIds: UNKNOWN })),
        "the list of MemoryDB": undecided("aclName", resource(MEMORYDB, { aclName: UNKNOWN })),
    },
    absent: {
        "AWS lets in everyone": fails(OPEN, resource(GROUP, {})),
        "no list": fails("aclName lets in everyone", resource(MEMORYDB, {})),
    },
};
