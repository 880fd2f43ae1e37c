import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:secretsmanager/secret:Secret";
const PROBLEM = "kmsKeyId is no key of one's own";
const kmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(resource(TYPE, { name: "etl/source", kmsKeyId })),
        "replicas with keys of one's own": passes(
            resource(TYPE, { kmsKeyId, replicas: [{ region: "eu-central-1", kmsKeyId }] }),
        ),
    },
    violating: {
        "the key of AWS": fails(PROBLEM, resource(TYPE, { kmsKeyId: "alias/aws/secretsmanager" })),
        "a replica without": fails(
            "replicas[1].kmsKeyId is no key of one's own",
            resource(TYPE, { kmsKeyId, replicas: [{ region: "eu-central-1", kmsKeyId }, { region: "eu-north-1" }] }),
        ),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(TYPE, { kmsKeyId: UNKNOWN })),
        "the replicas": undecided("replicas", resource(TYPE, { kmsKeyId, replicas: UNKNOWN })),
    },
    absent: { "no key": fails(PROBLEM, resource(TYPE, { name: "etl/source" })) },
};
