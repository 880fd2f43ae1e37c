import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/automaticClusterUpdateWorkspaceSetting:AutomaticClusterUpdateWorkspaceSetting";
const V2 = "databricks:index/workspaceSettingV2:WorkspaceSettingV2";
const PROBLEM = "automaticClusterUpdateWorkspace.enabled is not true";
const update = (enabled: boolean): { automaticClusterUpdateWorkspace: { enabled: boolean } } => ({
    automaticClusterUpdateWorkspace: { enabled },
});

export const cases: RuleCases = {
    passing: {
        on: passes(resource(TYPE, update(true))),
        "on, in the second form": passes(resource(V2, update(true))),
        "another setting": passes(resource(V2, { restrictWorkspaceAdmins: { status: "ALLOW_ALL" } })),
    },
    violating: {
        off: fails(PROBLEM, resource(TYPE, update(false))),
        "off, in the second form": fails(PROBLEM, resource(V2, update(false))),
    },
    unknown: {
        "whether it is on": undecided("automaticClusterUpdateWorkspace.enabled", resource(TYPE, update(UNKNOWN))),
    },
    absent: { "nothing said": fails(PROBLEM, resource(TYPE, {})), "no setting": passes(resource(V2, {})) },
};
