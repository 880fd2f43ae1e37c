import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const PROBLEM = 'customConfig["enableIpAccessLists"] is not on';

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, { customConfig: { enableIpAccessLists: "true" } })) },
    violating: { off: fails(PROBLEM, resource(TYPE, { customConfig: { enableIpAccessLists: "false" } })) },
    unknown: {
        "the switch": undecided(
            "customConfig.enableIpAccessLists",
            resource(TYPE, { customConfig: { enableIpAccessLists: UNKNOWN } }),
        ),
    },
    absent: { "off by default": advises(PROBLEM, resource(TYPE, {})) },
};
