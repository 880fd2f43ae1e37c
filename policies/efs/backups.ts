import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { text } from "../core/values";

const BACKUPS = { type: "aws:efs/backupPolicy:BackupPolicy", property: "fileSystemId", key: "id" } as const;

export const backups = stackRule({
    name: "efs-backups",
    description:
        "An EFS file system is backed up. It has no versions: what a job overwrites or deletes is gone for " +
        "everyone at once.",
    severity: "medium",
    level: "advisory",
    fix: 'Add an efs.BackupPolicy for the file system with backupPolicy.status "ENABLED".',
    url: "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html",
    framework: fsbp("EFS.7", "EFS file systems should have automatic backups enabled"),
    types: ["aws:efs/fileSystem:FileSystem"],
    *check(fileSystem, { stack }) {
        const backups = stack.attached(fileSystem, BACKUPS);
        if (!backups.some(({ props }) => text(props.backupPolicy?.status) === "ENABLED")) {
            yield "no backup policy in the stack is enabled for it";
        }
    },
});
