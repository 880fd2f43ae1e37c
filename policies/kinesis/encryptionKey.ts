import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "kinesis-encryption-key",
    description:
        "A stream encrypts its records with a KMS key of one's own. By default they are kept in the clear, for up to a year, and " +
        "with the key of AWS no other account can be let in.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set encryptionType to "KMS" and kmsKeyId to a customer managed key.',
    url: "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html",
    framework: fsbp("Kinesis.1", "Kinesis streams should be encrypted at rest"),
    types: ["aws:kinesis/stream:Stream"],
    *check({ props }) {
        if (props.encryptionType !== "KMS") {
            yield "encryptionType does not encrypt with KMS";
        } else if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
