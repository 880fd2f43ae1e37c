import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/externalLocation:ExternalLocation";
const at = "encryptionDetails.sseEncryptionDetails";
const encrypted = (sseEncryptionDetails: object): Inputs<typeof TYPE> => ({
    encryptionDetails: { sseEncryptionDetails },
});

export const cases: RuleCases = {
    passing: {
        "a key of one's own that is not known yet: that it is given is": passes(
            resource(TYPE, encrypted({ algorithm: "AWS_SSE_KMS", awsKmsKeyArn: UNKNOWN })),
        ),
    },
    violating: {
        "a key of S3": fails(
            `${at}.algorithm does not use a key of AWS KMS`,
            resource(TYPE, encrypted({ algorithm: "AWS_SSE_S3" })),
        ),
        "no key": fails(`${at}.awsKmsKeyArn is not set`, resource(TYPE, encrypted({ algorithm: "AWS_SSE_KMS" }))),
    },
    unknown: { "the algorithm": undecided(`${at}.algorithm`, resource(TYPE, encrypted({ algorithm: UNKNOWN }))) },
    absent: { "that of the bucket by default": passes(resource(TYPE, {})) },
};
