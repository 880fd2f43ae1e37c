import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const tracing = resourceRule({
    name: "stepfunctions-tracing",
    description:
        "A state machine is traced by X-Ray. It sits in the middle of whatever it calls, so that without it the traces of all " +
        "of them fall apart.",
    severity: "low",
    level: "advisory",
    fix: "Set tracingConfiguration.enabled to true.",
    url: "https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html",
    framework: wellArchitected("REL06-BP07", "Monitor end-to-end tracing of requests through your system"),
    types: ["aws:sfn/stateMachine:StateMachine"],
    *check({ props }) {
        if (props.tracingConfiguration?.enabled !== true) {
            yield "tracingConfiguration.enabled is not true";
        }
    },
});
