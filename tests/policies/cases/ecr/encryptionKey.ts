import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPOSITORY = "aws:ecr/repository:Repository";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const NO_KEY = "encryptionConfigurations names no key of one's own";
const encrypted = (encryptionType: string, kmsKey?: string): ReturnType<typeof resource> =>
    resource(REPOSITORY, { encryptionConfigurations: [{ encryptionType, kmsKey }] });

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(encrypted("KMS", KEY)), twice: passes(encrypted("KMS_DSSE", KEY)) },
    violating: {
        "the key of AWS": fails(NO_KEY, encrypted("KMS")),
        "a key of S3": fails(NO_KEY, encrypted("AES256")),
    },
    unknown: { "the key": undecided("encryptionConfigurations.0.kmsKey", encrypted("KMS", UNKNOWN)) },
    absent: { "AWS takes a key of S3": fails(NO_KEY, resource(REPOSITORY, {})) },
};
