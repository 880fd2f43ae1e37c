import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const warehouseType = resourceRule({
    name: "sql-warehouse-type",
    description:
        "A SQL warehouse is of type pro or serverless. A classic one has neither federation nor predictive I/O nor the newer " +
        "controls of Unity Catalog, and is what the API makes when nothing is said.",
    severity: "medium",
    level: "mandatory",
    fix: "Set warehouseType to PRO, or enableServerlessCompute to true.",
    url: "https://docs.databricks.com/aws/en/compute/sql-warehouse/warehouse-types",
    framework: sat("GOV-23", "Unity Catalog enabled data warehouses"),
    types: ["databricks:index/sqlEndpoint:SqlEndpoint"],
    *check({ props }) {
        // Serverless ones are of type pro whether or not that is said.
        const given = text(props.warehouseType) || (props.enableServerlessCompute === true ? "PRO" : "CLASSIC");
        if (given !== "PRO") {
            yield "warehouseType is not PRO";
        }
    },
});
