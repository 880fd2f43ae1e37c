import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

/** Sources that are read in order. The other ones keep by themselves what was not taken. */
const STREAMS = ["dynamodbStreamParameters", "kinesisStreamParameters"] as const;

export const deadLetter = resourceRule({
    name: "pipes-dead-letter",
    description:
        "A pipe that reads a stream has a dead-letter queue. A record that cannot be handled holds up its shard until it " +
        "expires, and is then gone.",
    severity: "medium",
    level: "mandatory",
    fix: "Set deadLetterConfig.arn of the stream's parameters to the ARN of a queue or topic.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-error-troubleshooting.html",
    framework: wellArchitected("REL05-BP04", "Fail fast and limit queues"),
    types: ["aws:pipes/pipe:Pipe"],
    *check({ props }) {
        for (const stream of STREAMS) {
            const parameters = props.sourceParameters?.[stream];
            if (parameters !== undefined && parameters !== null && !isSet(parameters.deadLetterConfig ?? {}, "arn")) {
                yield `sourceParameters.${stream}.deadLetterConfig.arn is not set`;
            }
        }
    },
});
