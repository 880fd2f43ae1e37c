import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SCHEDULE = "aws:scheduler/schedule:Schedule";
const deadLetterConfig = { arn: "arn:aws:sqs:eu-west-1:111122223333:dead-letters" };
const schedule = (target: Inputs<typeof SCHEDULE>["target"]): PolicyResource => resource(SCHEDULE, { target });

export const cases: RuleCases = {
    passing: {
        "a queue": passes(schedule({ deadLetterConfig, retryPolicy: { maximumRetryAttempts: 3 } })),
        "a queue that is not known yet": passes(schedule({ deadLetterConfig: { arn: UNKNOWN } })),
    },
    violating: {
        "a queue that is none, and no retry": fails(
            ["target.deadLetterConfig.arn is not set", "target.retryPolicy.maximumRetryAttempts is 0"],
            schedule({ deadLetterConfig: {}, retryPolicy: { maximumRetryAttempts: 0 } }),
        ),
    },
    unknown: {
        "the target": undecided("target", resource(SCHEDULE, { target: UNKNOWN })),
        "the retries": undecided(
            "target.retryPolicy.maximumRetryAttempts",
            schedule({ deadLetterConfig, retryPolicy: { maximumRetryAttempts: UNKNOWN } }),
        ),
    },
    absent: {
        "the queue": fails("target.deadLetterConfig.arn is not set", schedule({})),
        "the target": fails("target.deadLetterConfig.arn is not set", resource(SCHEDULE, {})),
    },
};
