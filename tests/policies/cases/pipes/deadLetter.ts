import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const PIPE = "aws:pipes/pipe:Pipe";
const deadLetterConfig = { arn: "arn:aws:sqs:eu-west-1:111122223333:dead-letters" };
const startingPosition = "LATEST";

export const cases: RuleCases = {
    passing: {
        "a stream with a queue": passes(
            resource(PIPE, { sourceParameters: { kinesisStreamParameters: { startingPosition, deadLetterConfig } } }),
        ),
        "a queue, which has one itself": passes(
            resource(PIPE, { sourceParameters: { sqsQueueParameters: { batchSize: 10 } } }),
        ),
    },
    violating: {
        "a stream with a queue that is none": fails(
            "sourceParameters.kinesisStreamParameters.deadLetterConfig.arn is not set",
            resource(PIPE, {
                sourceParameters: { kinesisStreamParameters: { startingPosition, deadLetterConfig: { arn: null } } },
            }),
        ),
        "the stream of a table": fails(
            "sourceParameters.dynamodbStreamParameters.deadLetterConfig.arn is not set",
            resource(PIPE, { sourceParameters: { dynamodbStreamParameters: { startingPosition } } }),
        ),
    },
    unknown: { "the source": undecided("sourceParameters", resource(PIPE, { sourceParameters: UNKNOWN })) },
    absent: {
        "the source's parameters, which a stream has": passes(resource(PIPE, {})),
        "the queue": fails(
            "sourceParameters.kinesisStreamParameters.deadLetterConfig.arn is not set",
            resource(PIPE, { sourceParameters: { kinesisStreamParameters: { startingPosition } } }),
        ),
    },
};
