import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const streamDestination = resourceRule({
    name: "lambda-stream-destination",
    description:
        "A function that reads a stream says where records go that it could not handle. One bad record stops its shard until " +
        "it expires otherwise, and is gone then with all that nobody looked at.",
    severity: "medium",
    level: "mandatory",
    fix: "Set destinationConfig.onFailure.destinationArn to a queue, topic or bucket.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:lambda/eventSourceMapping:EventSourceMapping"],
    *check({ props }) {
        // Streams are read from a position; queues are not. Lambda knows no destination for change streams of DocumentDB.
        const isStream = isSet(props, "startingPosition") && !isSet(props, "documentDbEventSourceConfig");
        if (isStream && !isSet(props.destinationConfig?.onFailure ?? {}, "destinationArn")) {
            yield "destinationConfig.onFailure.destinationArn is not set";
        }
    },
});
