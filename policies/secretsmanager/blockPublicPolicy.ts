import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const blockPublicPolicy = resourceRule({
    name: "secretsmanager-block-public-policy",
    description:
        "Secrets Manager refuses a policy that gives a secret to the public. " +
        "It checks for broad access only when it is asked to, and a policy within the secret cannot ask.",
    severity: "high",
    level: "mandatory",
    fix: "Set blockPublicPolicy of a SecretPolicy to true, and use one in place of policy of the Secret.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:secretsmanager/secret:Secret", "aws:secretsmanager/secretPolicy:SecretPolicy"],
    *check({ type, props }) {
        if (type === "aws:secretsmanager/secret:Secret") {
            if (isSet(props, "policy")) {
                yield "policy is set, and not checked for public access";
            }
        } else if (props.blockPublicPolicy !== true) {
            yield "blockPublicPolicy is not true";
        }
    },
    remediate: ({ type }) =>
        type === "aws:secretsmanager/secretPolicy:SecretPolicy" ? { blockPublicPolicy: true } : undefined,
});
