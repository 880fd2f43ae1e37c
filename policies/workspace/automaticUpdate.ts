import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const automaticUpdate = resourceRule({
    name: "workspace-automatic-update",
    description:
        "A workspace restarts its clusters for security updates. A cluster keeps the image that it was started with: a stream that " +
        "never stops never gets the patches of the operating system.",
    severity: "medium",
    level: "mandatory",
    fix: "Set automaticClusterUpdateWorkspace.enabled to true, with a maintenanceWindow.",
    url: "https://docs.databricks.com/aws/en/admin/clusters/automatic-cluster-update",
    framework: sat("GOV-36", "Automatic cluster update"),
    types: [
        "databricks:index/automaticClusterUpdateWorkspaceSetting:AutomaticClusterUpdateWorkspaceSetting",
        "databricks:index/workspaceSettingV2:WorkspaceSettingV2",
    ],
    *check({ type, props }) {
        // The second form says one of many settings, and only what it says counts.
        const isOther =
            type === "databricks:index/workspaceSettingV2:WorkspaceSettingV2" &&
            !isSet(props, "automaticClusterUpdateWorkspace");
        if (!isOther && props.automaticClusterUpdateWorkspace?.enabled !== true) {
            yield "automaticClusterUpdateWorkspace.enabled is not true";
        }
    },
});
