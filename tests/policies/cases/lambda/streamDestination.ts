import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const MAPPING = "aws:lambda/eventSourceMapping:EventSourceMapping";
const PROBLEM = "destinationConfig.onFailure.destinationArn is not set";
const startingPosition = "LATEST";

export const cases: RuleCases = {
    passing: {
        "a stream with a destination": passes(
            resource(MAPPING, { startingPosition, destinationConfig: { onFailure: { destinationArn: UNKNOWN } } }),
        ),
        "a queue, which has its own": passes(resource(MAPPING, { batchSize: 10 })),
        "changes of a database, for which there is none": passes(
            resource(MAPPING, { startingPosition, documentDbEventSourceConfig: { databaseName: "lake" } }),
        ),
    },
    violating: {
        "a stream without a destination": fails(
            PROBLEM,
            resource(MAPPING, { startingPosition, destinationConfig: {} }),
        ),
    },
    unknown: {
        "the destination": undecided(
            "destinationConfig",
            resource(MAPPING, { startingPosition: UNKNOWN, destinationConfig: UNKNOWN }),
        ),
    },
    absent: { "the destination": fails(PROBLEM, resource(MAPPING, { startingPosition })) },
};
