import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const busKey = resourceRule({
    name: "events-bus-key",
    description:
        "An event bus encrypts its events with a KMS key of one's own. Whoever may not use the key can neither read nor replay " +
        "them, and each use of it is in the audit log.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyIdentifier to a customer managed key whose policy lets EventBridge use it.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cloudwatch/eventBus:EventBus"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyIdentifier)) {
            yield "kmsKeyIdentifier names no key of one's own";
        }
    },
});
