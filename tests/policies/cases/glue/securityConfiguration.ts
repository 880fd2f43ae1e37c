import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { KEY_OF_AWS, OWN_KEY } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const CONFIGURATION = "aws:glue/securityConfiguration:SecurityConfiguration";
const NOTHING = [
    "s3Encryption does not encrypt with KMS",
    "cloudwatchEncryption does not encrypt with KMS",
    "jobBookmarksEncryption does not encrypt with KMS",
];

const configuration = (data: object, logs: object = {}, bookmarks: object = {}): PolicyResource =>
    resource(CONFIGURATION, {
        encryptionConfiguration: {
            s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: OWN_KEY, ...data },
            cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: OWN_KEY, ...logs },
            jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: OWN_KEY, ...bookmarks },
        },
    });

export const cases: RuleCases = {
    passing: { "all with a key of one's own": passes(configuration({})) },
    violating: {
        "none with KMS": fails(
            NOTHING,
            configuration(
                { s3EncryptionMode: "SSE-S3" },
                { cloudwatchEncryptionMode: "DISABLED" },
                { jobBookmarksEncryptionMode: "DISABLED" },
            ),
        ),
        "logs with the key that AWS manages": fails(
            "cloudwatchEncryption.kmsKeyArn names no key of one's own",
            configuration({}, { kmsKeyArn: KEY_OF_AWS }),
        ),
    },
    unknown: {
        "a mode": undecided(
            "encryptionConfiguration.s3Encryption.s3EncryptionMode",
            configuration({ s3EncryptionMode: UNKNOWN }),
        ),
        "a key": undecided(
            "encryptionConfiguration.jobBookmarksEncryption.kmsKeyArn",
            configuration({}, {}, { kmsKeyArn: UNKNOWN }),
        ),
    },
    absent: { "all of it": fails(NOTHING, resource(CONFIGURATION, {})) },
};
