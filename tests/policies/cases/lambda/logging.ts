import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const PLAIN = "loggingConfig.logFormat is not structured";
const logged = (loggingConfig: Inputs<typeof FUNCTION>["loggingConfig"]): PolicyResource =>
    resource(FUNCTION, { loggingConfig });

export const cases: RuleCases = {
    passing: {
        "structured logs": passes(logged({ logFormat: "JSON" })),
        "structured logs of what matters": passes(
            logged({ logFormat: "JSON", applicationLogLevel: "WARN", systemLogLevel: "INFO" }),
        ),
    },
    violating: {
        "lines of text": fails(PLAIN, logged({ logFormat: "Text" })),
        "everything is logged": fails(
            [
                "loggingConfig.applicationLogLevel is a level for debugging",
                "loggingConfig.systemLogLevel is a level for debugging",
            ],
            logged({ logFormat: "JSON", applicationLogLevel: "TRACE", systemLogLevel: "DEBUG" }),
        ),
    },
    unknown: {
        "the format": undecided("loggingConfig.logFormat", logged({ logFormat: UNKNOWN })),
        "a level": undecided(
            "loggingConfig.applicationLogLevel",
            logged({ logFormat: "JSON", applicationLogLevel: UNKNOWN }),
        ),
    },
    absent: { "the configuration: AWS writes text": fails(PLAIN, resource(FUNCTION, {})) },
};
