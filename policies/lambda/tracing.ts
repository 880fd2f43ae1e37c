import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const tracing = resourceRule({
    name: "lambda-tracing",
    description:
        "A function is traced by X-Ray. Across queues, functions and state machines a trace is the only thing that tells which " +
        "step was slow or failed.",
    severity: "low",
    level: "advisory",
    fix: 'Set tracingConfig.mode to "Active".',
    url: "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html",
    framework: nist("CA-7", "Continuous Monitoring"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (props.tracingConfig?.mode !== "Active") {
            yield "tracingConfig.mode is not active";
        }
    },
});
