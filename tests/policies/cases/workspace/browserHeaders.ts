import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/workspaceConf:WorkspaceConf";
const FRAMES = "enable-X-Frame-Options";

export const cases: RuleCases = {
    passing: { "on, as they come": passes(resource(TYPE, { customConfig: { [FRAMES]: "true" } })) },
    violating: {
        frames: fails(`customConfig["${FRAMES}"] is not on`, resource(TYPE, { customConfig: { [FRAMES]: "false" } })),
        "types of content": fails(
            'customConfig["enable-X-Content-Type-Options"] is not on',
            resource(TYPE, { customConfig: { "enable-X-Content-Type-Options": "false" } }),
        ),
    },
    unknown: {
        "a switch": undecided(`customConfig.${FRAMES}`, resource(TYPE, { customConfig: { [FRAMES]: UNKNOWN } })),
    },
    absent: { "on by default": passes(resource(TYPE, {})) },
};
