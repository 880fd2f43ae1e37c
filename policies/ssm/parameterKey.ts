import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const parameterKey = resourceRule({
    name: "ssm-parameter-key",
    description:
        "A secure parameter is encrypted with a KMS key of one's own. " +
        "The key of AWS lets everybody in the account decrypt who may read the parameter: it protects from nobody.",
    severity: "medium",
    level: "mandatory",
    fix: "Set keyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:ssm/parameter:Parameter"],
    *check({ props }) {
        if (props.type === "SecureString" && !isOwnKey(props.keyId)) {
            yield "keyId is no key of one's own";
        }
    },
});
