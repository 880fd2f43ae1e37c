import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const PROBLEM = 'customConfig["maxTokenLifetimeDays"] is not at most 90';

export const cases: RuleCases = {
    passing: {
        "90 days": passes(resource(TYPE, { customConfig: { maxTokenLifetimeDays: "90" } })),
        "no tokens": passes(resource(TYPE, { customConfig: { enableTokensConfig: "false" } })),
        "a year by agreement": {
            ...passes(resource(TYPE, { customConfig: { maxTokenLifetimeDays: "365" } })),
            params: { maxDays: 365 },
        },
    },
    violating: {
        "a day more": fails(PROBLEM, resource(TYPE, { customConfig: { maxTokenLifetimeDays: "91" } })),
        "no limit": fails(PROBLEM, resource(TYPE, { customConfig: { maxTokenLifetimeDays: "0" } })),
        "an empty text, which is no limit either": fails(
            PROBLEM,
            resource(TYPE, { customConfig: { maxTokenLifetimeDays: "" } }),
        ),
    },
    unknown: {
        "the limit": undecided(
            "customConfig.maxTokenLifetimeDays",
            resource(TYPE, { customConfig: { maxTokenLifetimeDays: UNKNOWN } }),
        ),
    },
    absent: { "two years by default": fails(PROBLEM, resource(TYPE, {})) },
};
