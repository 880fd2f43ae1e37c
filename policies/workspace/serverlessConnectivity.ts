import { nist } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { readDeclared } from "../core/stack";
import { text } from "../core/values";

export const serverlessConnectivity = stackRule({
    name: "workspace-serverless-connectivity",
    description:
        "A workspace is bound to a network connectivity configuration. It gives serverless compute stable addresses and private " +
        "endpoints: without it, buckets and databases have to be open to whatever Databricks uses at the time.",
    severity: "medium",
    level: "advisory",
    fix: "Add a MwsNccBinding of the workspace and a MwsNetworkConnectivityConfig, or set networkConnectivityConfigId.",
    url: "https://docs.databricks.com/aws/en/security/network/serverless-network-security/",
    framework: nist("SC-7", "Boundary Protection"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check(workspace, { stack }) {
        const bindings = stack.attached(workspace, {
            type: "databricks:index/mwsNccBinding:MwsNccBinding",
            property: "workspaceId",
            key: "workspaceId",
        });
        if (bindings.length === 0 && text(readDeclared(workspace, "networkConnectivityConfigId")) === "") {
            yield "nothing in the stack binds it to a network connectivity configuration";
        }
    },
});
