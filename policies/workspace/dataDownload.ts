import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const dataDownload = resourceRule({
    name: "workspace-data-download",
    description:
        "Nobody takes data out of notebooks with a click. Results, copied cells and exported notebooks land on laptops, where no " +
        "grant and no audit log of the workspace follows them.",
    severity: "medium",
    level: "advisory",
    fix: 'Set enableResultsDownloading, enableExportNotebook and enableNotebookTableClipboard in customConfig to "false".',
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/notebooks",
    framework: sat("DP-5", "Downloading results is disabled"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) =>
        switchProblems(props, {
            enableResultsDownloading: false,
            enableExportNotebook: false,
            enableNotebookTableClipboard: false,
        }),
});
