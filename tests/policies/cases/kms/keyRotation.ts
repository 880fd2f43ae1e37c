import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:kms/key:Key";

export const cases: RuleCases = {
    passing: {
        "a key that rotates": passes(resource(TYPE, { enableKeyRotation: true })),
        "an asymmetric key": passes(resource(TYPE, { customerMasterKeySpec: "RSA_4096", keyUsage: "SIGN_VERIFY" })),
        "a key in a store of one's own": passes(resource(TYPE, { customKeyStoreId: "cks-1234abcd" })),
    },
    violating: {
        "a key that does not rotate": fails(
            "enableKeyRotation is not true",
            resource(TYPE, { customerMasterKeySpec: "SYMMETRIC_DEFAULT", enableKeyRotation: false }),
        ),
    },
    unknown: {
        rotation: undecided("enableKeyRotation", resource(TYPE, { enableKeyRotation: UNKNOWN })),
        "the kind of key": undecided("customerMasterKeySpec", resource(TYPE, { customerMasterKeySpec: UNKNOWN })),
    },
    absent: { "no inputs": fails("enableKeyRotation is not true", resource(TYPE, {})) },
};
