import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const connectionKey = resourceRule({
    name: "events-connection-key",
    description:
        "A connection of EventBridge encrypts its credentials with a KMS key of one's own. It holds a password or a client " +
        "secret of another system, which is worth more than the events that are sent there.",
    severity: "low",
    level: "advisory",
    fix: "Set kmsKeyIdentifier to a customer managed key.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cloudwatch/eventConnection:EventConnection"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyIdentifier)) {
            yield "kmsKeyIdentifier names no key of one's own";
        }
    },
});
