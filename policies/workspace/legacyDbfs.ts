import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const legacyDbfs = resourceRule({
    name: "workspace-legacy-dbfs",
    description:
        "Nothing is stored or mounted on DBFS. Everyone in the workspace reads and changes what lies there, and reaches what is " +
        "mounted with the credential of the mount: there are no grants and no lineage.",
    severity: "high",
    level: "mandatory",
    fix: "Use volumes and external locations, remove DbfsFile and Mount, and set disableLegacyDbfs.value to true.",
    url: "https://docs.databricks.com/aws/en/dbfs/disable-dbfs-root-mounts",
    framework: sat("DP-10", "Disable legacy DBFS root and mounts"),
    types: [
        "databricks:index/dbfsFile:DbfsFile",
        "databricks:index/disableLegacyDbfsSetting:DisableLegacyDbfsSetting",
        "databricks:index/mount:Mount",
    ],
    *check({ type, props }) {
        if (type === "databricks:index/mount:Mount") {
            yield "it mounts storage for everyone";
        } else if (type === "databricks:index/dbfsFile:DbfsFile") {
            yield "it puts a file where everyone can change it";
        } else if (props.disableLegacyDbfs?.value !== true) {
            yield "disableLegacyDbfs.value is not true";
        }
    },
});
