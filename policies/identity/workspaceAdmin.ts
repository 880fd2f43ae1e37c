import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { list, text } from "../core/values";

export const workspaceAdmin = stackRule({
    name: "identity-workspace-admin",
    description:
        "Only groups and service principals are made admins of a workspace. An admin reads every notebook and takes over every " +
        "job; a person who is one by themselves is in no group that anyone reviews.",
    severity: "high",
    level: "mandatory",
    fix: "Assign ADMIN to a group of the account, and USER to people.",
    url: "https://docs.databricks.com/aws/en/admin/users-groups/groups",
    framework: sat("INFO-6", "Number of admins"),
    types: [
        "databricks:index/mwsPermissionAssignment:MwsPermissionAssignment",
        "databricks:index/permissionAssignment:PermissionAssignment",
    ],
    *check(resource, { stack }) {
        if (!list(resource.props.permissions).includes("ADMIN")) {
            return;
        }
        const isNamed =
            resource.type === "databricks:index/permissionAssignment:PermissionAssignment" &&
            text(readDeclared(resource, "userName")) !== "";
        if (isNamed || stack.sources(resource, "principalId", "databricks:index/user:User").length > 0) {
            yield "permissions makes a person an admin of the workspace";
        }
    },
});
