import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { switchProblems } from "../shared/workspaceConf";

export const notebookResults = resourceRule({
    name: "workspace-notebook-results",
    description:
        "The results of notebooks are stored in one's own account. By default a part of them, which is data of the tables, is kept " +
        "with Databricks beside the notebook.",
    severity: "medium",
    level: "advisory",
    fix: 'Set customConfig.storeInteractiveNotebookResultsInCustomerAccount to "true".',
    url: "https://docs.databricks.com/aws/en/admin/workspace-settings/notebook-results",
    framework: sat("DP-8", "Enable storing interactive notebook results only in the customer account"),
    types: ["databricks:index/workspaceConf:WorkspaceConf"],
    check: ({ props }) => switchProblems(props, { storeInteractiveNotebookResultsInCustomerAccount: true }),
});
