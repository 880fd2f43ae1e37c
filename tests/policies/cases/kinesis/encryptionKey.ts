import { fails, undecided, type RuleCases } from "../../support/cases";
import { OWN_KEY, ownKeyCases } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const STREAM = "aws:kinesis/stream:Stream";
const PLAIN = "encryptionType does not encrypt with KMS";

const ofKeys = ownKeyCases("kmsKeyId", "kmsKeyId names no key of one's own", (kmsKeyId) =>
    resource(STREAM, { encryptionType: "KMS", kmsKeyId }),
);

export const cases: RuleCases = {
    ...ofKeys,
    violating: {
        ...ofKeys.violating,
        "no encryption": fails(PLAIN, resource(STREAM, { encryptionType: "NONE", kmsKeyId: OWN_KEY })),
    },
    unknown: {
        ...ofKeys.unknown,
        "the encryption": undecided("encryptionType", resource(STREAM, { encryptionType: UNKNOWN })),
    },
    absent: { ...ofKeys.absent, "the encryption: there is none": fails(PLAIN, resource(STREAM, {})) },
};
