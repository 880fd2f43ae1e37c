import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const OFF = 'customConfig["enableProjectsAllowList"] is not on';
const EMPTY = 'customConfig["projectsAllowList"] is empty';
const allowed = { enableProjectsAllowList: "true", projectsAllowList: "https://github.com/example" };

export const cases: RuleCases = {
    passing: { "an organisation": passes(resource(TYPE, { customConfig: allowed })) },
    violating: {
        "a list that is not used": fails(
            OFF,
            resource(TYPE, { customConfig: { ...allowed, enableProjectsAllowList: "false" } }),
        ),
        "an empty list": fails(EMPTY, resource(TYPE, { customConfig: { ...allowed, projectsAllowList: "" } })),
    },
    unknown: {
        "the list": undecided(
            "customConfig.projectsAllowList",
            resource(TYPE, { customConfig: { ...allowed, projectsAllowList: UNKNOWN } }),
        ),
    },
    absent: { "no list by default": fails([OFF, EMPTY], resource(TYPE, {})) },
};
