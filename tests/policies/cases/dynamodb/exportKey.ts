import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const EXPORT = "aws:dynamodb/tableExport:TableExport";
const NO_KEY = "s3SseKmsKeyId names no key of one's own";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(resource(EXPORT, { s3SseAlgorithm: "KMS", s3SseKmsKeyId: KEY })) },
    violating: {
        "the key of AWS": fails(NO_KEY, resource(EXPORT, { s3SseAlgorithm: "KMS", s3SseKmsKeyId: "alias/aws/s3" })),
        "no KMS": fails(
            "s3SseAlgorithm is not KMS",
            resource(EXPORT, { s3SseAlgorithm: "AES256", s3SseKmsKeyId: KEY }),
        ),
    },
    unknown: {
        "the key": undecided("s3SseKmsKeyId", resource(EXPORT, { s3SseAlgorithm: "KMS", s3SseKmsKeyId: UNKNOWN })),
    },
    absent: { "no encryption": fails(["s3SseAlgorithm is not KMS", NO_KEY], resource(EXPORT, {})) },
};
