import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const logging = resourceRule({
    name: "stepfunctions-logging",
    description:
        "A state machine logs its executions. An express one keeps no history of its own, and a standard one keeps it for 90 " +
        "days where no query finds it.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set loggingConfiguration with level "ERROR" or higher and logDestination.',
    url: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html",
    framework: fsbp("StepFunctions.1", "Step Functions state machines should have logging turned on"),
    types: ["aws:sfn/stateMachine:StateMachine"],
    *check({ props }) {
        const config = props.loggingConfiguration ?? {};
        if (!isSet(config, "logDestination")) {
            yield "loggingConfiguration.logDestination is not set";
        }
        if ((config.level ?? "OFF") === "OFF") {
            yield "loggingConfiguration.level is not set or off";
        }
    },
});
