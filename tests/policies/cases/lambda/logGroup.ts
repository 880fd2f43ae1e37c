import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const PROBLEM = "loggingConfig.logGroup is not set";

export const cases: RuleCases = {
    passing: {
        "a log group that is not known yet": passes(
            resource(FUNCTION, { loggingConfig: { logFormat: "JSON", logGroup: UNKNOWN } }),
        ),
    },
    violating: {
        "a format without a log group": fails(PROBLEM, resource(FUNCTION, { loggingConfig: { logFormat: "JSON" } })),
    },
    unknown: { "the configuration": undecided("loggingConfig", resource(FUNCTION, { loggingConfig: UNKNOWN })) },
    absent: { "the configuration": fails(PROBLEM, resource(FUNCTION, {})) },
};
