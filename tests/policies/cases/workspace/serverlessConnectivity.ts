import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const PROBLEM = "nothing in the stack binds it to a network connectivity configuration";
const workspace = resource(TYPE, { workspaceName: "lake" });

export const cases: RuleCases = {
    passing: {
        "a binding": passes(
            workspace,
            resource(
                "databricks:index/mwsNccBinding:MwsNccBinding",
                { workspaceId: UNKNOWN, networkConnectivityConfigId: UNKNOWN },
                { name: "binding", from: { workspaceId: [workspace] } },
            ),
        ),
        "a configuration of the workspace": passes(resource(TYPE, { networkConnectivityConfigId: "1234-abcd" })),
    },
    violating: {
        "a binding of another workspace": fails(
            PROBLEM,
            workspace,
            resource("databricks:index/mwsNccBinding:MwsNccBinding", { workspaceId: "4711" }, { name: "binding" }),
        ),
    },
    unknown: {
        "a configuration that comes from elsewhere": undecided(
            "networkConnectivityConfigId",
            resource(
                TYPE,
                { networkConnectivityConfigId: UNKNOWN },
                { from: { networkConnectivityConfigId: [workspace] } },
            ),
        ),
        "what the provider has not filled in: nothing was declared": fails(
            PROBLEM,
            resource(TYPE, { networkConnectivityConfigId: UNKNOWN }),
        ),
    },
    absent: { "a workspace alone": fails(PROBLEM, workspace) },
};
