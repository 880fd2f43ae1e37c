import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION_URL = "aws:lambda/functionUrl:FunctionUrl";
const PROBLEM = "authorizationType does not demand signed requests";

export const cases: RuleCases = {
    passing: { "signed requests": passes(resource(FUNCTION_URL, { authorizationType: "AWS_IAM" })) },
    violating: { "all requests": fails(PROBLEM, resource(FUNCTION_URL, { authorizationType: "NONE" })) },
    unknown: {
        "the kind of requests": undecided("authorizationType", resource(FUNCTION_URL, { authorizationType: UNKNOWN })),
    },
    absent: { "the kind of requests": fails(PROBLEM, resource(FUNCTION_URL, {})) },
};
