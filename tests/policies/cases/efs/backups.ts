import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FILE_SYSTEM = "aws:efs/fileSystem:FileSystem";

const BACKUPS = "aws:efs/backupPolicy:BackupPolicy";
const LOST = "no backup policy in the stack is enabled for it";
const files = resource(FILE_SYSTEM, { encrypted: true });
const backups = (status: string): ReturnType<typeof resource> =>
    resource(
        BACKUPS,
        { fileSystemId: UNKNOWN, backupPolicy: { status } },
        { name: "backups", from: { fileSystemId: [files] } },
    );

export const cases: RuleCases = {
    passing: { "a policy": passes(files, backups("ENABLED")) },
    violating: {
        "a policy that is switched off": fails(LOST, files, backups("DISABLED")),
        "a policy of another": fails(
            LOST,
            files,
            resource(
                BACKUPS,
                { fileSystemId: "fs-1234abcd", backupPolicy: { status: "ENABLED" } },
                { name: "backups" },
            ),
        ),
    },
    unknown: { "its status": undecided("backupPolicy.status", files, backups(UNKNOWN)) },
    absent: { "no policy": fails(LOST, files) },
};
