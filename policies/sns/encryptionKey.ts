import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "sns-encryption-key",
    description:
        "A topic encrypts its messages with a KMS key of one's own. Buckets, alarms and EventBridge cannot publish to a topic " +
        "with the key of AWS, since nobody can let them use it.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsMasterKeyId to a customer managed key whose policy lets the publishers use it.",
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sns/topic:Topic"],
    *check({ props }) {
        if (!isOwnKey(props.kmsMasterKeyId)) {
            yield "kmsMasterKeyId names no key of one's own";
        }
    },
});
