import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const dashboardCredentials = resourceRule({
    name: "sql-dashboard-credentials",
    description:
        "A dashboard asks with the rights of whoever looks at it. By default it asks with those of its publisher: everyone with " +
        "whom it is shared then sees what only the publisher may.",
    severity: "medium",
    level: "advisory",
    fix: "Set embedCredentials to false.",
    url: "https://docs.databricks.com/aws/en/dashboards/share/share",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["databricks:index/dashboard:Dashboard"],
    *check({ props }) {
        if (props.embedCredentials ?? true) {
            yield "embedCredentials is not false";
        }
    },
    remediate: () => ({ embedCredentials: false }),
});
