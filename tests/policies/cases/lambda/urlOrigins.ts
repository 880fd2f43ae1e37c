import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION_URL = "aws:lambda/functionUrl:FunctionUrl";
const from = (...allowOrigins: string[]): PolicyResource => resource(FUNCTION_URL, { cors: { allowOrigins } });

export const cases: RuleCases = {
    passing: { "one origin": passes(from("https://lake.example.com")) },
    violating: { "any origin": fails("cors.allowOrigins allows every page", from("https://lake.example.com", "*")) },
    unknown: { "an origin": undecided("cors.allowOrigins.0", from(UNKNOWN)) },
    absent: {
        "no sharing with other origins": passes(resource(FUNCTION_URL, {})),
        "no origin": passes(resource(FUNCTION_URL, { cors: {} })),
    },
};
