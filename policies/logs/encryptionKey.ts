import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "logs-encryption-key",
    description:
        "A log group encrypts its events with a KMS key of one's own. Logs repeat what goes through a system, down to its " +
        "secrets, and access to such a key can be revoked for all copies at once.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to the ARN of a customer managed key whose policy lets CloudWatch Logs use it.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:cloudwatch/logGroup:LogGroup"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
