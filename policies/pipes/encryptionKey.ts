import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "pipes-encryption-key",
    description:
        "A pipe is encrypted with a KMS key of one's own. Its filters and templates show what the events look like and which of " +
        "them matter.",
    severity: "low",
    level: "advisory",
    fix: "Set kmsKeyIdentifier to a customer managed key whose policy lets EventBridge use it.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:pipes/pipe:Pipe"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyIdentifier)) {
            yield "kmsKeyIdentifier names no key of one's own";
        }
    },
});
