import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const PROBLEM = 'customConfig["enableEnforceImdsV2"] is not on';

export const cases: RuleCases = {
    passing: { "on, in any letters": passes(resource(TYPE, { customConfig: { enableEnforceImdsV2: "True" } })) },
    violating: { off: fails(PROBLEM, resource(TYPE, { customConfig: { enableEnforceImdsV2: "false" } })) },
    unknown: {
        "all switches": undecided("customConfig", resource(TYPE, { customConfig: UNKNOWN })),
    },
    absent: { "off by default": fails(PROBLEM, resource(TYPE, {})) },
};
