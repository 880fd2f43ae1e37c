import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const budgetAlert = resourceRule({
    name: "account-budget-alert",
    description:
        "A budget tells somebody when it is exceeded. A budget of Databricks stops nothing by itself: one without an alert and a " +
        "recipient is a number that nobody looks at.",
    severity: "low",
    level: "advisory",
    fix: "Give alertConfigurations with actionConfigurations that name whom to tell.",
    url: "https://docs.databricks.com/aws/en/admin/usage/budgets",
    framework: wellArchitected("COST02-BP05", "Implement cost controls"),
    types: ["databricks:index/budget:Budget"],
    *check({ props }) {
        const alerts = list(props.alertConfigurations);
        if (!alerts.some((alert) => list(alert?.actionConfigurations).length > 0)) {
            yield "alertConfigurations tells nobody";
        }
    },
});
