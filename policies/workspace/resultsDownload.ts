import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const resultsDownload = resourceRule({
    name: "workspace-results-download",
    description:
        "The results of SQL queries cannot be downloaded. A file on a laptop is out of reach of all grants, and may hold as many " +
        "rows as the table.",
    severity: "medium",
    level: "advisory",
    fix: "Set booleanVal.value of the setting sql_results_download to false.",
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/notebooks",
    framework: sat("DP-11", "SQL warehouse results download disabled"),
    types: ["databricks:index/workspaceSettingV2:WorkspaceSettingV2"],
    *check({ props }) {
        if (text(props.name) === "sql_results_download" && (props.booleanVal?.value ?? true)) {
            yield "booleanVal.value is not false";
        }
    },
});
