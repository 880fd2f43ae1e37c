import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceSettingV2:WorkspaceSettingV2";
const PROBLEM = "booleanVal.value is not false";
const name = "sql_results_download";

export const cases: RuleCases = {
    passing: {
        off: passes(resource(TYPE, { name, booleanVal: { value: false } })),
        "another setting": passes(resource(TYPE, { name: "llm_proxy", booleanVal: { value: true } })),
    },
    violating: { on: fails(PROBLEM, resource(TYPE, { name, booleanVal: { value: true } })) },
    unknown: {
        "whether it is on": undecided("booleanVal.value", resource(TYPE, { name, booleanVal: { value: UNKNOWN } })),
        "what is set": undecided("name", resource(TYPE, { name: UNKNOWN, booleanVal: { value: true } })),
    },
    absent: { "on by default": fails(PROBLEM, resource(TYPE, { name })), "no setting": passes(resource(TYPE, {})) },
};
