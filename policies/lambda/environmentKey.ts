import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { keys } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const environmentKey = resourceRule({
    name: "lambda-environment-key",
    description:
        "A function with environment variables encrypts them with a KMS key of one's own. With the key of AWS everybody who may " +
        "read the function's configuration reads them, too.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyArn to a customer managed key that the function's role may use.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:lambda/function:Function"],
    *check({ props }) {
        if (keys(props.environment?.variables).length > 0 && !isOwnKey(props.kmsKeyArn)) {
            yield "kmsKeyArn names no key of one's own";
        }
    },
});
