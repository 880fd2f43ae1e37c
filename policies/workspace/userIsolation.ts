import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const userIsolation = resourceRule({
    name: "workspace-user-isolation",
    description:
        "A workspace allows no clusters on which users are not isolated. On one of those, everybody's code reads everybody's " +
        "credentials and data; legacy init scripts, named after a cluster or global, run there past all policies.",
    severity: "high",
    level: "mandatory",
    fix: 'Set enforceUserIsolation in customConfig to "true", and leave enableDeprecated… out or set it to "false".',
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/enforce-user-isolation",
    framework: sat("GOV-13", "Enforce User Isolation"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) =>
        switchProblems(props, { enforceUserIsolation: true, ...LEGACY_SCRIPTS }, Object.keys(LEGACY_SCRIPTS)),
});

/** Off in new workspaces. */
const LEGACY_SCRIPTS = { enableDeprecatedClusterNamedInitScripts: false, enableDeprecatedGlobalInitScripts: false };
