import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const SERVERLESS = "aws:elasticache/serverlessCache:ServerlessCache";
const MEMORYDB = "aws:memorydb/cluster:Cluster";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const PLAIN = "atRestEncryptionEnabled is not true";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "a replication group": passes(resource(GROUP, { atRestEncryptionEnabled: true, kmsKeyId: KEY })),
        "a member of a global datastore": passes(resource(GROUP, { globalReplicationGroupId: "sessions" })),
        "Valkey, which is encrypted by itself": passes(resource(GROUP, { engine: "valkey", kmsKeyId: KEY })),
        serverless: passes(resource(SERVERLESS, { kmsKeyId: KEY })),
        MemoryDB: passes(resource(MEMORYDB, { kmsKeyArn: KEY })),
    },
    violating: {
        "no encryption": fails(PLAIN, resource(GROUP, { atRestEncryptionEnabled: false, kmsKeyId: KEY })),
        "the key of AWS": fails(NO_KEY, resource(SERVERLESS, { kmsKeyId: "alias/aws/elasticache" })),
        MemoryDB: fails("kmsKeyArn names no key of one's own", resource(MEMORYDB, { kmsKeyArn: "alias/aws/memorydb" })),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(GROUP, { atRestEncryptionEnabled: true, kmsKeyId: UNKNOWN })),
    },
    absent: { "AWS does not encrypt": fails([PLAIN, NO_KEY], resource(GROUP, {})) },
};
