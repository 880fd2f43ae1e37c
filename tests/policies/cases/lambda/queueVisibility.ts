import type { PolicyResource } from "../../../../policies/core/resource";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const queue = (visibilityTimeoutSeconds?: number): PolicyResource =>
    resource("aws:sqs/queue:Queue", { visibilityTimeoutSeconds }, { name: "events" });
const reader = (timeout?: number): PolicyResource =>
    resource("aws:lambda/function:Function", { timeout }, { name: "ingest" });
const mapping = resource(
    "aws:lambda/eventSourceMapping:EventSourceMapping",
    { eventSourceArn: UNKNOWN, functionName: UNKNOWN },
    { from: { eventSourceArn: [queue()], functionName: [reader()] } },
);
const stream = resource("aws:kinesis/stream:Stream", {}, { name: "stream" });

export const cases: RuleCases = {
    passing: {
        "six times the timeout": passes(mapping, queue(360), reader(60)),
        "a stream, which hides nothing": passes(
            resource(
                "aws:lambda/eventSourceMapping:EventSourceMapping",
                { eventSourceArn: UNKNOWN, functionName: UNKNOWN },
                { from: { eventSourceArn: [stream], functionName: [reader()] } },
            ),
            stream,
            reader(900),
        ),
        "a queue of another stack": passes(mapping, reader(900)),
    },
    violating: {
        "less than the timeout": fails(
            'visibilityTimeoutSeconds of queue "events" is below the timeout of function "ingest"',
            mapping,
            queue(59),
            reader(60),
        ),
        "the timeout, but not six times of it": advises(
            'visibilityTimeoutSeconds of queue "events" is below six times the timeout of function "ingest"',
            mapping,
            queue(60),
            reader(60),
        ),
    },
    unknown: {
        "the time for which a message is hidden": undecided(
            "visibilityTimeoutSeconds",
            mapping,
            queue(UNKNOWN),
            reader(60),
        ),
    },
    absent: {
        "both: half a minute for three seconds": passes(mapping, queue(), reader()),
        "the time for which a message is hidden": fails(
            'visibilityTimeoutSeconds of queue "events" is below the timeout of function "ingest"',
            mapping,
            queue(),
            reader(60),
        ),
    },
};
