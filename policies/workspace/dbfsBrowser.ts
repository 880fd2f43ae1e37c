import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const dbfsBrowser = resourceRule({
    name: "workspace-dbfs-browser",
    description:
        "Nobody browses or serves the files of DBFS. What lies there is for everyone in the workspace, and FileStore hands it out " +
        "over HTTPS to whoever has the address.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set enableFileStoreEndpoint in customConfig to "false", and leave enableDbfsFileBrowser out or set it to "false".',
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/dbfs-browser",
    framework: sat("DP-13", "DBFS file browser disabled"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) =>
        // The browser is off in new workspaces, the endpoint is on.
        switchProblems(props, { enableDbfsFileBrowser: false, enableFileStoreEndpoint: false }, [
            "enableDbfsFileBrowser",
        ]),
});
