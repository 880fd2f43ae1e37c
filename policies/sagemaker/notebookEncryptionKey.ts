import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const notebookEncryptionKey = resourceRule({
    name: "sagemaker-notebook-encryption-key",
    description:
        "The volume of a notebook instance is encrypted with a KMS key of one's own. Notebooks keep copies of the " +
        "data they work on; only the use of such a key can be granted, revoked and traced.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyId to a customer managed key.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sagemaker/notebookInstance:NotebookInstance"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyId)) {
            yield "kmsKeyId names no key of one's own";
        }
    },
});
