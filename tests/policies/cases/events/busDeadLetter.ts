import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { OWN_KEY } from "../../support/keys";
import { resource, UNKNOWN } from "../../support/resources";

const BUS = "aws:cloudwatch/eventBus:EventBus";
const PROBLEM = "deadLetterConfig.arn is not set";

export const cases: RuleCases = {
    passing: {
        "a bus with a queue": passes(resource(BUS, { kmsKeyIdentifier: OWN_KEY, deadLetterConfig: { arn: UNKNOWN } })),
        "a bus with the key of AWS, which EventBridge may always use": passes(resource(BUS, { name: "lake" })),
    },
    violating: {
        "a bus with a key that is not known yet": fails(PROBLEM, resource(BUS, { kmsKeyIdentifier: UNKNOWN })),
        "a queue that is none": fails(PROBLEM, resource(BUS, { kmsKeyIdentifier: OWN_KEY, deadLetterConfig: {} })),
    },
    unknown: {
        "whether there is a queue": undecided(
            "deadLetterConfig",
            resource(BUS, { kmsKeyIdentifier: OWN_KEY, deadLetterConfig: UNKNOWN }),
        ),
    },
    absent: { "the queue": fails(PROBLEM, resource(BUS, { kmsKeyIdentifier: OWN_KEY })) },
};
