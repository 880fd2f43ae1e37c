import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const KEY = "storeInteractiveNotebookResultsInCustomerAccount";
const PROBLEM = `customConfig["${KEY}"] is not on`;

export const cases: RuleCases = {
    passing: { on: passes(resource(TYPE, { customConfig: { [KEY]: "true" } })) },
    violating: { off: fails(PROBLEM, resource(TYPE, { customConfig: { [KEY]: "false" } })) },
    unknown: {
        "the switch": undecided(`customConfig.${KEY}`, resource(TYPE, { customConfig: { [KEY]: UNKNOWN } })),
    },
    absent: { "off by default": fails(PROBLEM, resource(TYPE, {})) },
};
