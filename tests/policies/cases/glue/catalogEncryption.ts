import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { KEY_OF_AWS, OWN_KEY } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const SETTINGS = "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";
const PLAIN = "encryptionAtRest.catalogEncryptionMode does not encrypt with KMS";
const PLAIN_PASSWORDS = "connectionPasswordEncryption.returnConnectionPasswordEncrypted is not true";

const settings = (metadata: object, passwords: object = {}): PolicyResource =>
    resource(SETTINGS, {
        dataCatalogEncryptionSettings: {
            encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: OWN_KEY, ...metadata },
            connectionPasswordEncryption: {
                returnConnectionPasswordEncrypted: true,
                awsKmsKeyId: OWN_KEY,
                ...passwords,
            },
        },
    });

export const cases: RuleCases = {
    passing: {
        "both with a key of one's own": passes(settings({})),
        "with a role that uses the key": passes(settings({ catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE" })),
    },
    violating: {
        "no encryption": fails(
            [PLAIN, PLAIN_PASSWORDS],
            settings({ catalogEncryptionMode: "DISABLED" }, { returnConnectionPasswordEncrypted: false }),
        ),
        "the keys that AWS manages": fails(
            [
                "encryptionAtRest.sseAwsKmsKeyId names no key of one's own",
                "connectionPasswordEncryption.awsKmsKeyId names no key of one's own",
            ],
            settings({ sseAwsKmsKeyId: KEY_OF_AWS }, { awsKmsKeyId: null }),
        ),
    },
    unknown: {
        "all settings": undecided(
            "dataCatalogEncryptionSettings",
            resource(SETTINGS, { dataCatalogEncryptionSettings: UNKNOWN }),
        ),
        "a key": undecided(
            "dataCatalogEncryptionSettings.encryptionAtRest.sseAwsKmsKeyId",
            settings({ sseAwsKmsKeyId: UNKNOWN }),
        ),
    },
    absent: { "all settings": fails([PLAIN, PLAIN_PASSWORDS], resource(SETTINGS, {})) },
};
