import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const workspace = resource("databricks:index/mwsWorkspaces:MwsWorkspaces", { workspaceName: "lake" });
const option = (networkPolicyId: string | null): PolicyResource =>
    resource(
        "databricks:index/workspaceNetworkOption:WorkspaceNetworkOption",
        { workspaceId: UNKNOWN, networkPolicyId },
        { name: "option", from: { workspaceId: [workspace] } },
    );

export const cases: RuleCases = {
    passing: { "a policy of its own": passes(workspace, option("restricted")) },
    violating: {
        "the default policy": fails(
            "it is given the default policy of the account",
            workspace,
            option("default-policy"),
        ),
        "no policy that is named": fails("it is given the default policy of the account", workspace, option(null)),
        "a policy for another workspace": fails(
            "nothing in the stack gives it a network policy",
            workspace,
            resource(
                "databricks:index/workspaceNetworkOption:WorkspaceNetworkOption",
                { workspaceId: "4711", networkPolicyId: "restricted" },
                { name: "option" },
            ),
        ),
    },
    unknown: { "which policy": undecided("networkPolicyId", workspace, option(UNKNOWN)) },
    absent: { "a workspace alone": fails("nothing in the stack gives it a network policy", workspace) },
};
