import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TARGET = "aws:cloudwatch/eventTarget:EventTarget";
const deadLetterConfig = { arn: "arn:aws:sqs:eu-west-1:111122223333:dead-letters" };

export const cases: RuleCases = {
    passing: {
        "a queue": passes(resource(TARGET, { deadLetterConfig })),
        "a queue that is not known yet, and some retries": passes(
            resource(TARGET, { deadLetterConfig: { arn: UNKNOWN }, retryPolicy: { maximumRetryAttempts: 8 } }),
        ),
    },
    violating: {
        "a queue that is none, and no retry": fails(
            ["deadLetterConfig.arn is not set", "retryPolicy.maximumRetryAttempts is 0"],
            resource(TARGET, { deadLetterConfig: { arn: null }, retryPolicy: { maximumRetryAttempts: 0 } }),
        ),
    },
    unknown: {
        "whether there is a queue": undecided("deadLetterConfig", resource(TARGET, { deadLetterConfig: UNKNOWN })),
        "the retries": undecided(
            "retryPolicy.maximumRetryAttempts",
            resource(TARGET, { deadLetterConfig, retryPolicy: { maximumRetryAttempts: UNKNOWN } }),
        ),
    },
    absent: { "no queue": fails("deadLetterConfig.arn is not set", resource(TARGET, {})) },
};
