import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const urlOrigins = resourceRule({
    name: "lambda-url-origins",
    description:
        "The URL of a function names the origins whose pages may call it. With any origin, every page that somebody opens can " +
        "call it from their browser and read the answer.",
    severity: "medium",
    level: "mandatory",
    fix: "List the origins in cors.allowOrigins, or remove cors.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html",
    framework: nist("AC-4", "Information Flow Enforcement"),
    types: ["aws:lambda/functionUrl:FunctionUrl"],
    *check({ props }) {
        if (list(props.cors?.allowOrigins).includes("*")) {
            yield "cors.allowOrigins allows every page";
        }
    },
});
