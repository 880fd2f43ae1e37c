import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";

export const cases: RuleCases = {
    passing: { "on, as they come": passes(resource(TYPE, { customConfig: { enableJobViewAcls: "true" } })) },
    violating: {
        jobs: fails(
            'customConfig["enableJobViewAcls"] is not on',
            resource(TYPE, { customConfig: { enableJobViewAcls: "false" } }),
        ),
        "clusters and notebooks": fails(
            ['customConfig["enforceClusterViewAcls"] is not on', 'customConfig["enforceWorkspaceViewAcls"] is not on'],
            resource(TYPE, { customConfig: { enforceClusterViewAcls: "false", enforceWorkspaceViewAcls: "false" } }),
        ),
    },
    unknown: {
        "a switch": undecided(
            "customConfig.enforceClusterViewAcls",
            resource(TYPE, { customConfig: { enforceClusterViewAcls: UNKNOWN } }),
        ),
    },
    absent: { "on by default": passes(resource(TYPE, {})) },
};
