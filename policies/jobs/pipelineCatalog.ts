import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const pipelineCatalog = resourceRule({
    name: "jobs-pipeline-catalog",
    description:
        "A pipeline publishes to a catalog of Unity Catalog. Without one its tables go to the Hive metastore and to the DBFS root, " +
        "where everyone in the workspace reads and changes them.",
    severity: "high",
    level: "mandatory",
    fix: "Set catalog and schema, and remove storage and target.",
    url: "https://docs.databricks.com/aws/en/ldp/unity-catalog",
    framework: sat("GOV-10", "Managed tables in DBFS root"),
    types: ["databricks:index/pipeline:Pipeline"],
    *check({ props }) {
        // A gateway publishes nothing: its gatewayStorageCatalog is one of Unity Catalog.
        if (isSet(props, "gatewayDefinition")) {
            return;
        }
        if (!isSet(props, "catalog")) {
            yield "catalog is not set";
        } else if (text(props.catalog) === "hive_metastore") {
            yield "catalog is not one of Unity Catalog";
        }
    },
});
