import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const INVOKE = "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig";
const PROBLEM = "nothing takes the events that it could not handle";

const named = resource(FUNCTION, { name: "ingest" });
const invoke = (destinationConfig: Inputs<typeof INVOKE>["destinationConfig"]): PolicyResource =>
    resource(INVOKE, { functionName: UNKNOWN, destinationConfig }, { name: "invoke", from: { functionName: [named] } });

export const cases: RuleCases = {
    passing: {
        "a queue of the function": passes(resource(FUNCTION, { deadLetterConfig: { targetArn: UNKNOWN } })),
        "a destination beside it": passes(named, invoke({ onFailure: { destination: UNKNOWN } })),
        "a function that reads a queue": passes(
            named,
            resource(
                "aws:lambda/eventSourceMapping:EventSourceMapping",
                { functionName: "ingest" },
                { name: "mapping" },
            ),
        ),
        "a function with a URL": passes(
            named,
            resource("aws:lambda/functionUrl:FunctionUrl", { functionName: "ingest" }, { name: "url" }),
        ),
    },
    violating: {
        "a destination of what was handled": fails(
            PROBLEM,
            named,
            invoke({ onSuccess: { destination: "arn:aws:sqs:eu-west-1:111122223333:done" } }),
        ),
        "a destination of another function": fails(
            PROBLEM,
            named,
            resource(
                INVOKE,
                { functionName: "other", destinationConfig: { onFailure: { destination: UNKNOWN } } },
                { name: "invoke" },
            ),
        ),
    },
    unknown: {
        "whether there is a queue": undecided("deadLetterConfig", resource(FUNCTION, { deadLetterConfig: UNKNOWN })),
    },
    absent: { "neither queue nor destination": fails(PROBLEM, named) },
};
