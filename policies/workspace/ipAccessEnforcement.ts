import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { switchProblems } from "../shared/workspaceConf";

export const ipAccessEnforcement = resourceRule({
    name: "workspace-ip-access-enforcement",
    description:
        "A workspace enforces its IP access lists. Lists without the switch are shown in the settings and restrict nobody. Left " +
        "out it is advice only: a workspace without public access has no use for lists.",
    severity: "high",
    level: "mandatory",
    fix: 'Set customConfig.enableIpAccessLists to "true".',
    url: "https://docs.databricks.com/aws/en/security/network/front-end/ip-access-list-workspace",
    framework: sat("NS-11", "Workspace IP access list enforcement enabled"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    *check({ props }) {
        const isSaid = isSet(props.customConfig ?? {}, "enableIpAccessLists");
        for (const problem of switchProblems(props, { enableIpAccessLists: true })) {
            yield isSaid ? problem : { advisory: problem };
        }
    },
});
