import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

const SOURCES = ["eventSourceToken", "principalOrgId", "sourceAccount", "sourceArn"];

export const permissionSource = resourceRule({
    name: "lambda-permission-source",
    description:
        "A permission for a service says for which resource of which account. The service works for everybody: anyone can have " +
        "it call the function from an account of theirs otherwise.",
    severity: "high",
    level: "mandatory",
    fix: "Set sourceArn to the resource that calls, and for a bucket sourceAccount as well.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html",
    framework: fsbp("Lambda.1", "Lambda function policies should prohibit public access"),
    types: ["aws:lambda/permission:Permission"],
    *check({ props }) {
        const principal = text(props.principal);
        if (!/\.amazonaws\.com(\.cn)?$/.test(principal)) {
            return;
        }
        if (!SOURCES.some((source) => isSet(props, source))) {
            yield "neither sourceArn nor sourceAccount is set";
        } else if (principal === "s3.amazonaws.com" && !isSet(props, "sourceAccount")) {
            // A bucket that was deleted can be made again, with the same ARN, by another account.
            yield "sourceAccount is not set, and the ARN of a bucket names no account";
        }
    },
});
