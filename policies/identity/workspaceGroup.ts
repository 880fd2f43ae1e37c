import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

const TYPES = ["databricks:index/group:Group", "databricks:index/workspaceIamGroupV2:WorkspaceIamGroupV2"] as const;

export const workspaceGroup = resourceRule({
    name: "identity-workspace-group",
    description:
        "A group is made in the account, not in a workspace. Unity Catalog knows groups of the account only: a group of the " +
        "workspace gets no grants, and one of the same name in the account is another group with other members.",
    severity: "medium",
    level: "mandatory",
    fix: "Make the group with a provider of the account (or api account), and assign it with MwsPermissionAssignment.",
    url: "https://docs.databricks.com/aws/en/admin/users-groups/groups",
    framework: sat("IA-2", "SCIM for user provisioning"),
    types: TYPES,
    *check(resource) {
        if (isOfWorkspace(resource)) {
            yield "it does not belong to the account";
        }
    },
});

function isOfWorkspace({ type, props, provider }: Subject<(typeof TYPES)[number]>): boolean {
    if (type === "databricks:index/workspaceIamGroupV2:WorkspaceIamGroupV2") {
        return true;
    }
    const api = text(props.api);
    // Nothing is known of a provider that is configured by the environment.
    const host = text(provider?.props["host"] as string | undefined);
    return api === "" ? host !== "" && !/^(https:\/\/)?accounts\./.test(host) : api === "workspace";
}
