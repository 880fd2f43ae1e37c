import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const workspaceMetastore = stackRule({
    name: "unity-workspace-metastore",
    description:
        "A workspace is assigned to a metastore. Without one it has no Unity Catalog, and all data in it is governed by its own " +
        "Hive metastore, if at all; a newer account may assign new workspaces by itself.",
    severity: "medium",
    level: "advisory",
    fix: "Add a MetastoreAssignment with the workspaceId and the metastoreId of the region.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/enable-workspaces",
    framework: sat("GOV-16", "Workspace Unity Catalog metastore assignment"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check(workspace, { stack }) {
        const assignments = stack.attached(workspace, {
            type: "databricks:index/metastoreAssignment:MetastoreAssignment",
            property: "workspaceId",
            key: "workspaceId",
        });
        if (assignments.length === 0) {
            yield "nothing in the stack assigns it to a metastore";
        }
    },
});
