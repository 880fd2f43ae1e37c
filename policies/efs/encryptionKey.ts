import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "efs-encryption-key",
    description:
        "An EFS file system is encrypted with a KMS key of one's own. Encryption cannot be added later, and only " +
        "the use of such a key can be granted, revoked and traced.",
    severity: "high",
    level: "mandatory",
    fix: "Set encrypted to true and kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html",
    framework: fsbp("EFS.1", "Elastic File System should be configured to encrypt file data at-rest using AWS KMS"),
    types: ["aws:efs/fileSystem:FileSystem"],
    *check({ props }) {
        if (props.encrypted !== true) {
            yield "encrypted is not true";
        }
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
