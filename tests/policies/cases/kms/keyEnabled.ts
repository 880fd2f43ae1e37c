import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const REPLICA = "aws:kms/replicaKey:ReplicaKey";

export const cases: RuleCases = {
    passing: {
        "a key": passes(resource(KEY, { isEnabled: true })),
        "a replica": passes(resource(REPLICA, { enabled: true })),
    },
    violating: {
        "a key": fails("isEnabled is not true", resource(KEY, { isEnabled: false })),
        "a replica": fails("enabled is not true", resource(REPLICA, { enabled: false })),
        "a key of external material": fails(
            "enabled is not true",
            resource("aws:kms/externalKey:ExternalKey", { enabled: false }),
        ),
    },
    unknown: { "whether it is on": undecided("isEnabled", resource(KEY, { isEnabled: UNKNOWN })) },
    absent: { "left out, which is on": passes(resource(KEY, {})) },
};
