import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const LUSTRE = "aws:fsx/lustreFileSystem:LustreFileSystem";
const ONTAP = "aws:fsx/ontapFileSystem:OntapFileSystem";
const NO_KEY = "kmsKeyId names no key of one's own";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd";

export const cases: RuleCases = {
    passing: {
        "a key of one's own": passes(resource(ONTAP, { kmsKeyId: KEY })),
        "Lustre that is kept": passes(resource(LUSTRE, { deploymentType: "PERSISTENT_2", kmsKeyId: KEY })),
        "Lustre that is not": passes(resource(LUSTRE, { deploymentType: "SCRATCH_2" })),
    },
    violating: {
        "the key of AWS": fails(NO_KEY, resource(ONTAP, { kmsKeyId: "alias/aws/fsx" })),
        "Lustre that is kept": fails(NO_KEY, resource(LUSTRE, { deploymentType: "PERSISTENT_1" })),
        Windows: fails(NO_KEY, resource("aws:fsx/windowsFileSystem:WindowsFileSystem", {})),
        OpenZFS: fails(NO_KEY, resource("aws:fsx/openZfsFileSystem:OpenZfsFileSystem", {})),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(ONTAP, { kmsKeyId: UNKNOWN })),
        "whether it is kept": undecided("deploymentType", resource(LUSTRE, { deploymentType: UNKNOWN })),
    },
    absent: {
        "no key": fails(NO_KEY, resource(ONTAP, {})),
        "no deployment type: not kept": passes(resource(LUSTRE, {})),
    },
};
