import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const instanceProfile = resourceRule({
    name: "sql-instance-profile",
    description:
        "SQL warehouses have no instance profile. Its role is for everyone who may ask any warehouse of the workspace: what the " +
        "role reads, no grant of Unity Catalog restricts.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove instanceProfileArn, and grant on external locations.",
    url: "https://docs.databricks.com/aws/en/admin/sql/data-access-configuration",
    framework: sat("GOV-23", "Unity Catalog enabled data warehouses"),
    types: ["databricks:index/sqlEndpoint:SqlEndpoint", "databricks:index/sqlGlobalConfig:SqlGlobalConfig"],
    *check({ props }) {
        if (isSet(props, "instanceProfileArn")) {
            yield "instanceProfileArn is set";
        }
    },
});
