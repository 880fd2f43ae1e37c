import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "fsx-encryption-key",
    description:
        "An FSx file system is encrypted with a KMS key of one's own. The key cannot be changed later, and only " +
        "the use of such a one can be granted, revoked and traced.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: [
        "aws:fsx/lustreFileSystem:LustreFileSystem",
        "aws:fsx/ontapFileSystem:OntapFileSystem",
        "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
        "aws:fsx/windowsFileSystem:WindowsFileSystem",
    ],
    *check({ type, props }) {
        // Scratch file systems of Lustre, its default, are encrypted with a key of FSx that cannot be chosen.
        const isScratch =
            type === "aws:fsx/lustreFileSystem:LustreFileSystem" &&
            !text(props.deploymentType).startsWith("PERSISTENT");
        if (!isScratch && !isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
