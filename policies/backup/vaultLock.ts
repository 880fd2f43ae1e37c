import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { isSet } from "../core/values";

export const vaultLock = stackRule({
    name: "backup-vault-lock",
    description:
        "A vault is locked, for good after a while. Whoever takes an account hostage deletes its backups first, and a lock " +
        "without changeableForDays can be removed by the same administrator.",
    severity: "medium",
    level: "advisory",
    fix: "Add a VaultLockConfiguration for the vault, with minRetentionDays and changeableForDays.",
    url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    framework: nist("CP-9", "System Backup"),
    types: ["aws:backup/vault:Vault"],
    *check(vault, { stack }) {
        const locks = stack.attached(vault, {
            type: "aws:backup/vaultLockConfiguration:VaultLockConfiguration",
            property: "backupVaultName",
            key: "name",
        });
        if (locks.length === 0) {
            yield "nothing in the stack locks it";
        } else if (!locks.some(({ props }) => isSet(props, "changeableForDays"))) {
            yield "its lock does not set changeableForDays";
        }
    },
});
