import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const legacyPermissions = resourceRule({
    name: "sql-legacy-permissions",
    description:
        "Nothing is granted by table access control of the Hive metastore. Only clusters in a legacy mode check it: on all others " +
        "the same tables and files are open.",
    severity: "medium",
    level: "mandatory",
    fix: "Move the tables to Unity Catalog, grant with Grants, and remove the SqlPermissions.",
    url: "https://docs.databricks.com/aws/en/data-governance/table-acls/",
    framework: sat("IA-3", "Table Access Control for clusters that don't use Unity Catalog"),
    types: ["databricks:index/sqlPermissions:SqlPermissions"],
    *check({ props }) {
        if (list(props.privilegeAssignments).length > 0) {
            yield "privilegeAssignments grants access in the Hive metastore";
        }
    },
});
