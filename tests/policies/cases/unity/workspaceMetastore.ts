import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsWorkspaces:MwsWorkspaces";
const PROBLEM = "nothing in the stack assigns it to a metastore";
const workspace = resource(TYPE, { workspaceName: "lake" });
const other = resource(TYPE, { workspaceName: "other" }, { name: "other" });
const assignment = (owner: PolicyResource): PolicyResource =>
    resource(
        "databricks:index/metastoreAssignment:MetastoreAssignment",
        { workspaceId: UNKNOWN },
        { name: "assignment", from: { workspaceId: [owner] } },
    );

export const cases: RuleCases = {
    passing: { "an assignment": passes(workspace, assignment(workspace)) },
    violating: { "an assignment of another workspace": fails(PROBLEM, workspace, other, assignment(other)) },
    unknown: {
        "an assignment that nothing in the stack tells": fails(
            PROBLEM,
            workspace,
            resource(
                "databricks:index/metastoreAssignment:MetastoreAssignment",
                { workspaceId: UNKNOWN },
                { name: "assignment" },
            ),
        ),
    },
    absent: { "a workspace alone": fails(PROBLEM, workspace) },
};
