import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const PLAIN = "encryptAtRest.enabled is not true";
const NO_KEY = "encryptAtRest.kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(resource(DOMAIN, { encryptAtRest: { enabled: true, kmsKeyId: KEY } })) },
    violating: {
        "no encryption": fails(PLAIN, resource(DOMAIN, { encryptAtRest: { enabled: false, kmsKeyId: KEY } })),
        "the key of AWS": fails(NO_KEY, resource(ELASTICSEARCH, { encryptAtRest: { enabled: true } })),
    },
    unknown: {
        "the key": undecided(
            "encryptAtRest.kmsKeyId",
            resource(DOMAIN, { encryptAtRest: { enabled: true, kmsKeyId: UNKNOWN } }),
        ),
    },
    absent: { "AWS does not encrypt": fails([PLAIN, NO_KEY], resource(DOMAIN, {})) },
};
