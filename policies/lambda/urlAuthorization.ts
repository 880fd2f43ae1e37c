import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const urlAuthorization = resourceRule({
    name: "lambda-url-authorization",
    description:
        "The URL of a function can be called with signed requests only. Without that it is an address on the internet that runs " +
        "code, with the function's role, for everybody who finds it.",
    severity: "critical",
    level: "mandatory",
    fix: 'Set authorizationType to "AWS_IAM".',
    url: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
    framework: fsbp("Lambda.1", "Lambda function policies should prohibit public access"),
    types: ["aws:lambda/functionUrl:FunctionUrl"],
    *check({ props }) {
        if (props.authorizationType !== "AWS_IAM") {
            yield "authorizationType does not demand signed requests";
        }
    },
});
