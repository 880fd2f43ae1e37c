import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

const SWITCHES = { enableJobViewAcls: true, enforceClusterViewAcls: true, enforceWorkspaceViewAcls: true };

export const viewAcls = resourceRule({
    name: "workspace-view-acls",
    description:
        "Nobody sees jobs, clusters and notebooks without a permission. Their settings and code tell where the data is and how to " +
        "get at it. A workspace comes that way: the switches can only make it worse.",
    severity: "high",
    level: "mandatory",
    fix: "Remove enableJobViewAcls, enforceClusterViewAcls and enforceWorkspaceViewAcls from customConfig.",
    url: "https://docs.databricks.com/aws/en/security/auth/access-control/",
    framework: sat("INFO-10", "Workspace View ACLs are set consistently"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) => switchProblems(props, SWITCHES, Object.keys(SWITCHES)),
});
