import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const verboseAudit = resourceRule({
    name: "workspace-verbose-audit",
    description:
        "A workspace writes verbose audit logs. Without them the log tells that somebody worked in a notebook, but not which " +
        "commands and queries they ran, which is what an investigation asks.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set customConfig.enableVerboseAuditLogs to "true".',
    url: "https://docs.databricks.com/aws/en/admin/account-settings/verbose-logs",
    framework: sat("GOV-15", "Enable verbose audit logs (on Azure, diagnostic logs)"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) => switchProblems(props, { enableVerboseAuditLogs: true }),
    remediate: () => ({ customConfig: { enableVerboseAuditLogs: "true" } }),
});
