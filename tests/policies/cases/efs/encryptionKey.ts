import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FILE_SYSTEM = "aws:efs/fileSystem:FileSystem";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

const PLAIN = "encrypted is not true";
const NO_KEY = "kmsKeyId names no key of one's own";

export const cases: RuleCases = {
    passing: { "a key of one's own": passes(resource(FILE_SYSTEM, { encrypted: true, kmsKeyId: KEY })) },
    violating: {
        "no encryption": fails(PLAIN, resource(FILE_SYSTEM, { encrypted: false, kmsKeyId: KEY })),
        "the key of AWS": fails(
            NO_KEY,
            resource(FILE_SYSTEM, { encrypted: true, kmsKeyId: "alias/aws/elasticfilesystem" }),
        ),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(FILE_SYSTEM, { encrypted: true, kmsKeyId: UNKNOWN })),
        "whether it is": undecided("encrypted", resource(FILE_SYSTEM, { encrypted: UNKNOWN, kmsKeyId: KEY })),
    },
    absent: { "AWS does not encrypt": fails([PLAIN, NO_KEY], resource(FILE_SYSTEM, {})) },
};
