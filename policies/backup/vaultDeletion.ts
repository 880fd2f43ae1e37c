import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const vaultDeletion = resourceRule({
    name: "backup-vault-deletion",
    description:
        "A vault is not deleted together with its backups. With forceDestroy, removing a few lines of a program deletes what was " +
        "there for the day on which something is removed by mistake.",
    severity: "high",
    level: "mandatory",
    fix: "Remove forceDestroy, whose default is false.",
    url: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vaults.html",
    framework: nist("CP-9", "System Backup"),
    types: ["aws:backup/vault:Vault"],
    *check({ props }) {
        if (props.forceDestroy === true) {
            yield "forceDestroy is true";
        }
    },
    remediate: () => ({ forceDestroy: false }),
});
