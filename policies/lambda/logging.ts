import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

const LEVELS = ["applicationLogLevel", "systemLogLevel"] as const;

export const logging = resourceRule({
    name: "lambda-logging",
    description:
        "A function writes structured logs, and not at a level for debugging. Lines of text cannot be searched by field, and at " +
        "such a level the events themselves end up in the log.",
    severity: "low",
    level: "advisory",
    fix: 'Set loggingConfig.logFormat to "JSON", and the log levels to "INFO" or higher.',
    url: "https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html",
    framework: wellArchitected("SEC04-BP02", "Capture logs, findings, and metrics in standardized locations"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        const config = props.loggingConfig ?? {};
        if (config.logFormat !== "JSON") {
            yield "loggingConfig.logFormat is not structured";
        }
        for (const level of LEVELS) {
            if (["DEBUG", "TRACE"].includes(text(config[level]))) {
                yield `loggingConfig.${level} is a level for debugging`;
            }
        }
    },
});
