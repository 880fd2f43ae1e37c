import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const logGroup = resourceRule({
    name: "lambda-log-group",
    description:
        "A function names its log group. Otherwise Lambda makes one at the first call, which no stack knows of: without " +
        "retention, without a key of one's own, and left behind when the function goes.",
    severity: "low",
    level: "advisory",
    fix: "Set loggingConfig.logGroup to the name of a log group that the program makes.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html",
    framework: nist("AU-11", "Audit Record Retention"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (!isSet(props.loggingConfig ?? {}, "logGroup")) {
            yield "loggingConfig.logGroup is not set";
        }
    },
});
