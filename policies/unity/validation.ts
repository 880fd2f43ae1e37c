import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const validation = resourceRule({
    name: "unity-validation",
    description:
        "Credentials and external locations are validated when they are made. The check finds a role that does not trust Databricks " +
        "with an external id, or that cannot assume itself, before anybody's query does.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove skipValidation, and let the resource depend on the policy of its role.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/storage-credentials",
    framework: sat("GOV-22", "Direct use of Unity Catalog metastore storage credentials"),
    types: [
        "databricks:index/credential:Credential",
        "databricks:index/externalLocation:ExternalLocation",
        "databricks:index/metastoreDataAccess:MetastoreDataAccess",
        "databricks:index/storageCredential:StorageCredential",
    ],
    *check({ props }) {
        // They are by default.
        if (props.skipValidation ?? false) {
            yield "skipValidation is not false";
        }
    },
});
