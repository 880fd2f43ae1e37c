import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const QUEUE = "aws:sqs/queue:Queue";
const BESIDE = "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy";
const PROBLEM = "redriveAllowPolicy allows all queues";
const all = JSON.stringify({ redrivePermission: "allowAll" });
const some = JSON.stringify({
    redrivePermission: "byQueue",
    sourceQueueArns: ["arn:aws:sqs:eu-west-1:111122223333:ingest"],
});

export const cases: RuleCases = {
    passing: {
        "some queues": passes(resource(QUEUE, { redriveAllowPolicy: some })),
        "some queues, beside the queue": passes(resource(BESIDE, { redriveAllowPolicy: some })),
    },
    violating: {
        "all queues": fails(PROBLEM, resource(QUEUE, { redriveAllowPolicy: all })),
        "all queues, beside the queue": fails(PROBLEM, resource(BESIDE, { redriveAllowPolicy: all })),
    },
    unknown: { "the policy": undecided("redriveAllowPolicy", resource(BESIDE, { redriveAllowPolicy: UNKNOWN })) },
    absent: {
        "the policy: most queues are nobody's dead-letter queue": passes(resource(QUEUE, {})),
        "a policy that is none": passes(resource(QUEUE, { redriveAllowPolicy: "{ not JSON" })),
    },
};
