import type { PolicyResource } from "../../../../policies/core/resource";
import type { Inputs } from "../../../../policies/types";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const MACHINE = "aws:sfn/stateMachine:StateMachine";
const NOWHERE = "loggingConfiguration.logDestination is not set";
const NOTHING = "loggingConfiguration.level is not set or off";
const logged = (loggingConfiguration: Inputs<typeof MACHINE>["loggingConfiguration"]): PolicyResource =>
    resource(MACHINE, { loggingConfiguration });

export const cases: RuleCases = {
    passing: {
        "errors are logged": passes(
            logged({ level: "ERROR", logDestination: "arn:aws:logs:eu-west-1:111122223333:log-group:machine:*" }),
        ),
        "everything is logged, to a group that is not known yet": passes(
            logged({ level: "ALL", includeExecutionData: false, logDestination: UNKNOWN }),
        ),
    },
    violating: {
        "nothing is logged": fails(NOTHING, logged({ level: "OFF", logDestination: UNKNOWN })),
        "logged to nowhere": fails(NOWHERE, logged({ level: "ALL", logDestination: null })),
    },
    unknown: {
        "the configuration": undecided("loggingConfiguration", resource(MACHINE, { loggingConfiguration: UNKNOWN })),
        "the level": undecided("loggingConfiguration.level", logged({ level: UNKNOWN, logDestination: UNKNOWN })),
    },
    absent: { "the configuration: AWS logs nothing": fails([NOWHERE, NOTHING], resource(MACHINE, {})) },
};
