import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const securityPolicy = resourceRule({
    name: "sql-security-policy",
    description:
        "SQL warehouses check grants. The security policy is for all of them at once: with any other, everyone who may ask a " +
        "warehouse reads what the warehouse can read.",
    severity: "high",
    level: "mandatory",
    fix: "Set securityPolicy to DATA_ACCESS_CONTROL, or leave it out.",
    url: "https://docs.databricks.com/aws/en/admin/sql/data-access-configuration",
    framework: sat("GOV-23", "Unity Catalog enabled data warehouses"),
    types: ["databricks:index/sqlGlobalConfig:SqlGlobalConfig"],
    *check({ props }) {
        // They do by default.
        if ((props.securityPolicy ?? "DATA_ACCESS_CONTROL") !== "DATA_ACCESS_CONTROL") {
            yield "securityPolicy does not check grants";
        }
    },
});
