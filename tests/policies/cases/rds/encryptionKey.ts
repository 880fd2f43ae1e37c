import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const INSTANCE = "aws:rds/instance:Instance";
const CLUSTER = "aws:rds/cluster:Cluster";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const PLAIN = "storageEncrypted is not true";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: {
        "an instance": passes(resource(INSTANCE, { storageEncrypted: true, kmsKeyId: KEY })),
        "a cluster": passes(resource(CLUSTER, { storageEncrypted: true, kmsKeyId: KEY })),
        "a replica": passes(resource(INSTANCE, { replicateSourceDb: "orders" })),
    },
    violating: {
        "no encryption": fails(PLAIN, resource(CLUSTER, { storageEncrypted: false, kmsKeyId: KEY })),
        "the key of AWS": fails(NO_KEY, resource(INSTANCE, { storageEncrypted: true, kmsKeyId: "alias/aws/rds" })),
    },
    unknown: {
        "whether it is": undecided(
            "storageEncrypted",
            resource(INSTANCE, { storageEncrypted: UNKNOWN, kmsKeyId: KEY }),
        ),
        "the key": undecided("kmsKeyId", resource(CLUSTER, { storageEncrypted: true, kmsKeyId: UNKNOWN })),
    },
    absent: { "AWS does not encrypt": fails([PLAIN, NO_KEY], resource(INSTANCE, {})) },
};
