import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const networkPolicy = stackRule({
    name: "workspace-network-policy",
    description:
        "A workspace is given a network policy for its serverless compute. Without one the default policy of the account holds, " +
        "which as Databricks makes it lets code send data anywhere.",
    severity: "high",
    level: "advisory",
    fix: "Add a WorkspaceNetworkOption with the workspaceId and the networkPolicyId of an AccountNetworkPolicy.",
    url: "https://docs.databricks.com/aws/en/security/network/serverless-network-security/manage-network-policies",
    framework: sat("NS-9", "Workspaces have proper network policy configuration"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check(workspace, { stack }) {
        const options = stack.attached(workspace, {
            type: "databricks:index/workspaceNetworkOption:WorkspaceNetworkOption",
            property: "workspaceId",
            key: "workspaceId",
        });
        if (options.length === 0) {
            yield "nothing in the stack gives it a network policy";
        } else if (options.some(({ props }) => (props.networkPolicyId ?? "default-policy") === "default-policy")) {
            yield "it is given the default policy of the account";
        }
    },
});
