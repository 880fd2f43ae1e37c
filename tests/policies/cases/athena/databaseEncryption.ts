import { fails, type RuleCases } from "../../support/cases";
import { ownKeyCases } from "../../support/keys";
import { resource } from "../../support/resources";

const DATABASE = "aws:athena/database:Database";
const PLAIN = "encryptionConfiguration does not encrypt with KMS";

const ofKeys = ownKeyCases(
    "encryptionConfiguration.kmsKey",
    "encryptionConfiguration.kmsKey names no key of one's own",
    (kmsKey) => resource(DATABASE, { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKey } }),
);

export const cases: RuleCases = {
    ...ofKeys,
    violating: {
        ...ofKeys.violating,
        "the key of S3": fails(PLAIN, resource(DATABASE, { encryptionConfiguration: { encryptionOption: "SSE_S3" } })),
    },
    absent: { ...ofKeys.absent, "the configuration": fails(PLAIN, resource(DATABASE, {})) },
};
