import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const externalSharing = resourceRule({
    name: "unity-external-sharing",
    description:
        "A metastore shares data within the account, and serves no engines outside Databricks. Both are switches for all catalogs at " +
        "once: with them on, one grant is what lies between a table and another organisation.",
    severity: "medium",
    level: "advisory",
    fix: "Set deltaSharingScope to INTERNAL and externalAccessEnabled to false, or exempt the metastore with a reason.",
    url: "https://docs.databricks.com/aws/en/delta-sharing/set-up",
    framework: sat("INFO-18", "Users with Delta Sharing permissions to create a recipient or create a share"),
    types: ["databricks:index/metastore:Metastore"],
    *check({ props }) {
        // Neither is on by default.
        if (props.deltaSharingScope === "INTERNAL_AND_EXTERNAL") {
            yield "deltaSharingScope goes beyond the account";
        }
        if (props.externalAccessEnabled ?? false) {
            yield "externalAccessEnabled is not false";
        }
    },
});
