import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const domainEncryptionKey = resourceRule({
    name: "sagemaker-domain-encryption-key",
    description:
        "The home directories and app volumes of a SageMaker domain are encrypted with a KMS key of one's own. " +
        "Users keep data and credentials there, and the key can be set only when the domain is made.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-studio.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sagemaker/domain:Domain"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
