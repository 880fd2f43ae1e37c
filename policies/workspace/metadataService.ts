import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const metadataService = resourceRule({
    name: "workspace-metadata-service",
    description:
        "The clusters of a workspace ask for metadata with session tokens only (IMDSv2). With version 1, a library that can be " +
        "made to fetch an address of the attacker's choice gives away the credentials of the instance.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set customConfig.enableEnforceImdsV2 to "true".',
    url: "https://docs.databricks.com/administration-guide/cloud-configurations/aws/imdsv2.html",
    framework: sat("GOV-14", "Enforce AWS Instance Metadata Service v2"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) => switchProblems(props, { enableEnforceImdsV2: true }),
    remediate: () => ({ customConfig: { enableEnforceImdsV2: "true" } }),
});
