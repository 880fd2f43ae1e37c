import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const PROBLEM = 'customConfig["enforceUserIsolation"] is not on';
const isolated = { enforceUserIsolation: "true" };

export const cases: RuleCases = {
    passing: {
        isolated: passes(resource(TYPE, { customConfig: isolated })),
        "isolated, and no legacy scripts": passes(
            resource(TYPE, { customConfig: { ...isolated, enableDeprecatedGlobalInitScripts: "false" } }),
        ),
    },
    violating: {
        "not isolated": fails(PROBLEM, resource(TYPE, { customConfig: { enforceUserIsolation: "false" } })),
        "legacy scripts": fails(
            [
                'customConfig["enableDeprecatedClusterNamedInitScripts"] is not off',
                'customConfig["enableDeprecatedGlobalInitScripts"] is not off',
            ],
            resource(TYPE, {
                customConfig: {
                    ...isolated,
                    enableDeprecatedClusterNamedInitScripts: "true",
                    enableDeprecatedGlobalInitScripts: "true",
                },
            }),
        ),
    },
    unknown: {
        "the switch": undecided(
            "customConfig.enforceUserIsolation",
            resource(TYPE, { customConfig: { enforceUserIsolation: UNKNOWN } }),
        ),
    },
    absent: { "not isolated by default": fails(PROBLEM, resource(TYPE, {})) },
};
