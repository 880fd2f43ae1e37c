import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const QUEUE = "aws:sqs/queue:Queue";
const PROBLEM = "nothing takes the messages that nobody could handle";

const queue = resource(QUEUE, {});
const failures = resource(QUEUE, {}, { name: "failures" });
const redrive = { redrivePolicy: UNKNOWN };
const toQueue = { from: { redrivePolicy: [queue] } };

export const cases: RuleCases = {
    passing: {
        "a redrive policy of the queue": passes(
            resource(QUEUE, { redrivePolicy: JSON.stringify({ deadLetterTargetArn: "arn", maxReceiveCount: 5 }) }),
        ),
        "a redrive policy that is not known yet": passes(
            resource(QUEUE, redrive, { from: { redrivePolicy: [failures] } }),
            failures,
        ),
        "a redrive policy beside the queue": passes(
            queue,
            resource(
                "aws:sqs/redrivePolicy:RedrivePolicy",
                { queueUrl: UNKNOWN, ...redrive },
                { name: "redrive", from: { queueUrl: [queue], redrivePolicy: [failures] } },
            ),
        ),
        "the dead-letter queue of another": passes(queue, resource(QUEUE, redrive, { name: "ingest", ...toQueue })),
        "the dead-letter queue of a subscription": passes(
            queue,
            resource("aws:sns/topicSubscription:TopicSubscription", redrive, { name: "subscription", ...toQueue }),
        ),
        "the dead-letter queue of a target": passes(
            queue,
            resource(
                "aws:cloudwatch/eventTarget:EventTarget",
                { deadLetterConfig: { arn: UNKNOWN } },
                { name: "target", from: { deadLetterConfig: [queue] } },
            ),
        ),
        "a queue that says whose dead-letter queue it is": passes(
            queue,
            resource(
                "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy",
                { queueUrl: UNKNOWN, redriveAllowPolicy: UNKNOWN },
                { name: "allow", from: { queueUrl: [queue] } },
            ),
        ),
        "a queue that is called so": passes(resource(QUEUE, {}, { name: "ingest-dlq" })),
    },
    violating: {
        "the target of a rule": fails(
            PROBLEM,
            queue,
            resource(
                "aws:cloudwatch/eventTarget:EventTarget",
                { arn: UNKNOWN },
                { name: "target", from: { arn: [queue] } },
            ),
        ),
        "an empty redrive policy": fails(PROBLEM, resource(QUEUE, { redrivePolicy: "" })),
    },
    unknown: {
        "a redrive policy that the provider has not filled in": fails(PROBLEM, resource(QUEUE, redrive)),
    },
    absent: { "no redrive policy": fails(PROBLEM, queue) },
};
