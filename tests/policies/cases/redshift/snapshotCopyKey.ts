import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const COPY = "aws:redshift/snapshotCopy:SnapshotCopy";
const GRANT = "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant";

export const cases: RuleCases = {
    passing: {
        "a copy by a grant": passes(resource(COPY, { snapshotCopyGrantName: "warehouse" })),
        "a grant of a key": passes(resource(GRANT, { kmsKeyId: "arn:aws:kms:eu-central-1:111122223333:key/1234abcd" })),
    },
    violating: {
        "a grant of the key of AWS": fails(
            "kmsKeyId names no key of one's own",
            resource(GRANT, { kmsKeyId: "alias/aws/redshift" }),
        ),
        "a copy with null for a grant": fails(
            "snapshotCopyGrantName is not set",
            resource(COPY, { snapshotCopyGrantName: null }),
        ),
    },
    unknown: {
        "the key": undecided("kmsKeyId", resource(GRANT, { kmsKeyId: UNKNOWN })),
        "the grant, which there is": passes(resource(COPY, { snapshotCopyGrantName: UNKNOWN })),
    },
    absent: {
        "no grant": fails("snapshotCopyGrantName is not set", resource(COPY, {})),
        "no key": fails("kmsKeyId names no key of one's own", resource(GRANT, {})),
    },
};
