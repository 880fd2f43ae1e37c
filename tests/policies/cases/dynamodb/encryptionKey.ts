import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TABLE = "aws:dynamodb/table:Table";
const REPLICA = "aws:dynamodb/tableReplica:TableReplica";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const NO_KEY = "serverSideEncryption names no key of one's own";
const serverSideEncryption = { enabled: true, kmsKeyArn: KEY };

export const cases: RuleCases = {
    passing: {
        "a table": passes(resource(TABLE, { serverSideEncryption })),
        "a table with a replica": passes(
            resource(TABLE, { serverSideEncryption, replicas: [{ regionName: "eu-central-1", kmsKeyArn: KEY }] }),
        ),
        "a replica beside its table": passes(resource(REPLICA, { kmsKeyArn: KEY })),
    },
    violating: {
        "the key of AWS": fails(NO_KEY, resource(TABLE, { serverSideEncryption: { enabled: true } })),
        "a key that is not used": fails(
            NO_KEY,
            resource(TABLE, { serverSideEncryption: { enabled: false, kmsKeyArn: KEY } }),
        ),
        "a replica within the table": fails(
            "replicas[0].kmsKeyArn names no key of one's own",
            resource(TABLE, { serverSideEncryption, replicas: [{ regionName: "eu-central-1" }] }),
        ),
        "a replica beside its table": fails(
            "kmsKeyArn names no key of one's own",
            resource(REPLICA, { kmsKeyArn: "alias/aws/dynamodb" }),
        ),
    },
    unknown: {
        "the key": undecided(
            "serverSideEncryption.kmsKeyArn",
            resource(TABLE, { serverSideEncryption: { enabled: true, kmsKeyArn: UNKNOWN } }),
        ),
    },
    absent: { "AWS takes its own": fails(NO_KEY, resource(TABLE, {})) },
};
