import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:sagemaker/domain:Domain";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(resource(DOMAIN, { kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" })) },
    violating: {
        "the key of AWS": fails(
            NO_KEY,
            resource(DOMAIN, { kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticfilesystem" }),
        ),
    },
    unknown: { "the key": undecided("kmsKeyId", resource(DOMAIN, { kmsKeyId: UNKNOWN })) },
    absent: { "no key": fails(NO_KEY, resource(DOMAIN, {})) },
};
