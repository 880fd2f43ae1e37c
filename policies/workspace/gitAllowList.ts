import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";
import { switchProblems } from "../shared/workspaceConf";

export const gitAllowList = resourceRule({
    name: "workspace-git-allow-list",
    description:
        "A workspace pushes code to known Git repositories only. Notebooks hold results and queries beside the code: a push to a " +
        "repository of somebody's own takes all that out of the workspace.",
    severity: "medium",
    level: "advisory",
    fix: 'Set enableProjectsAllowList in customConfig to "true", and projectsAllowList to the addresses that are allowed.',
    url: "https://docs.databricks.com/aws/en/repos/repos-setup",
    framework: sat("INFO-42", "Git repository allowlist configured"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    *check({ props }) {
        yield* switchProblems(props, { enableProjectsAllowList: true });
        if (text(props.customConfig?.["projectsAllowList"]).trim() === "") {
            yield 'customConfig["projectsAllowList"] is empty';
        }
    },
});
