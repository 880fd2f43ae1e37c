import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

const HEADERS = {
    "enable-X-Frame-Options": true,
    "enable-X-Content-Type-Options": true,
    "enable-X-XSS-Protection": true,
};

export const browserHeaders = resourceRule({
    name: "workspace-browser-headers",
    description:
        "A workspace sends the headers that protect its pages in the browser. Without them another site can show the workspace in " +
        "a frame and have its users click there. A workspace comes that way: the switches can only make it worse.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove enable-X-Frame-Options, enable-X-Content-Type-Options and enable-X-XSS-Protection from customConfig.",
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/",
    framework: sat("INFO-12", "Manage third-party iFraming prevention"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) => switchProblems(props, HEADERS, Object.keys(HEADERS)),
});
