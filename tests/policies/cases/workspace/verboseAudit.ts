import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const PROBLEM = 'customConfig["enableVerboseAuditLogs"] is not on';

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, { customConfig: { enableVerboseAuditLogs: "true" } })) },
    violating: { off: fails(PROBLEM, resource(TYPE, { customConfig: { enableVerboseAuditLogs: "false" } })) },
    unknown: {
        "the switch": undecided(
            "customConfig.enableVerboseAuditLogs",
            resource(TYPE, { customConfig: { enableVerboseAuditLogs: UNKNOWN } }),
        ),
    },
    absent: { "off by default": fails(PROBLEM, resource(TYPE, {})) },
};
