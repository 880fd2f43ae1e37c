import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const REPLICA = "it is the replica of a key of another region";

export const cases: RuleCases = {
    passing: { "one region": passes(resource(KEY, { multiRegion: false })) },
    violating: {
        "many regions": fails("multiRegion is not false", resource(KEY, { multiRegion: true })),
        "many regions, with external material": fails(
            "multiRegion is not false",
            resource("aws:kms/externalKey:ExternalKey", { multiRegion: true }),
        ),
        "a replica": fails(REPLICA, resource("aws:kms/replicaKey:ReplicaKey", { primaryKeyArn: "arn:aws:kms" })),
        "a replica of external material": fails(REPLICA, resource("aws:kms/replicaExternalKey:ReplicaExternalKey", {})),
    },
    unknown: { "how many": undecided("multiRegion", resource(KEY, { multiRegion: UNKNOWN })) },
    absent: { "left out, which is one region": passes(resource(KEY, {})) },
};
