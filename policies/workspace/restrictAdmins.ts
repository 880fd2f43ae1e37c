import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const restrictAdmins = resourceRule({
    name: "workspace-restrict-admins",
    description:
        "The admins of a workspace cannot act as any service principal. Otherwise they make tokens for it and run jobs as it, and " +
        "so get at data that they were never granted.",
    severity: "high",
    level: "mandatory",
    fix: "Set restrictWorkspaceAdmins.status to RESTRICT_TOKENS_AND_JOB_RUN_AS.",
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/restrict-workspace-admins",
    framework: sat("GOV-35", "Restrict workspace admins"),
    types: [
        "databricks:index/restrictWorkspaceAdminsSetting:RestrictWorkspaceAdminsSetting",
        "databricks:index/workspaceSettingV2:WorkspaceSettingV2",
    ],
    *check({ type, props }) {
        // The second form says one of many settings, and only what it says counts.
        const isOther =
            type === "databricks:index/workspaceSettingV2:WorkspaceSettingV2" &&
            !isSet(props, "restrictWorkspaceAdmins");
        if (!isOther && props.restrictWorkspaceAdmins?.status !== "RESTRICT_TOKENS_AND_JOB_RUN_AS") {
            yield "restrictWorkspaceAdmins.status does not restrict them";
        }
    },
});
