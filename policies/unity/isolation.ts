import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const isolation = resourceRule({
    name: "unity-isolation",
    description:
        "Catalogs, locations and credentials are bound to workspaces. By default every workspace of the metastore can use them: " +
        "those of production from development, where more people have more rights.",
    severity: "medium",
    level: "mandatory",
    fix: "Set isolationMode to ISOLATED (catalog) or ISOLATION_MODE_ISOLATED, and bind further workspaces explicitly.",
    url: "https://docs.databricks.com/aws/en/catalogs/binding",
    framework: sat("GOV-22", "Direct use of Unity Catalog metastore storage credentials"),
    types: [
        "databricks:index/catalog:Catalog",
        "databricks:index/credential:Credential",
        "databricks:index/externalLocation:ExternalLocation",
        "databricks:index/storageCredential:StorageCredential",
    ],
    *check({ props }) {
        if (!/^(ISOLATION_MODE_)?ISOLATED$/.test(text(props.isolationMode))) {
            yield "isolationMode is open to every workspace";
        }
    },
});
