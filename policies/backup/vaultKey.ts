import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const vaultKey = resourceRule({
    name: "backup-vault-key",
    description:
        "A vault encrypts its backups with a KMS key of one's own. Backups under the key of AWS can be copied to no other account, " +
        "which is where one needs them.",
    severity: "medium",
    level: "mandatory",
    fix: "Set kmsKeyArn to a customer managed key.",
    url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html",
    framework: fsbp("Backup.1", "AWS Backup recovery points should be encrypted at rest"),
    types: ["aws:backup/vault:Vault"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyArn)) {
            yield "kmsKeyArn names no key of one's own";
        }
    },
});
