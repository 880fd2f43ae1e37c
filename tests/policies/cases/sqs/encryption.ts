import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { OWN_KEY } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const QUEUE = "aws:sqs/queue:Queue";
const PROBLEM = "sqsManagedSseEnabled is false, and kmsMasterKeyId is not set";

export const cases: RuleCases = {
    passing: {
        "a KMS key": passes(resource(QUEUE, { kmsMasterKeyId: OWN_KEY, sqsManagedSseEnabled: false })),
        "a KMS key that is not known yet": passes(resource(QUEUE, { kmsMasterKeyId: UNKNOWN })),
        "the key of SQS": passes(resource(QUEUE, { sqsManagedSseEnabled: true })),
    },
    violating: {
        "neither key": fails(PROBLEM, resource(QUEUE, { kmsMasterKeyId: null, sqsManagedSseEnabled: false })),
    },
    unknown: {
        "whether the key of SQS is used": undecided(
            "sqsManagedSseEnabled",
            resource(QUEUE, { sqsManagedSseEnabled: UNKNOWN }),
        ),
    },
    absent: { "both: AWS uses the key of SQS": passes(resource(QUEUE, {})) },
};
