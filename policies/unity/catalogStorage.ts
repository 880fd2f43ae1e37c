import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const catalogStorage = resourceRule({
    name: "unity-catalog-storage",
    description:
        "A catalog has a storage location of its own. Without one its managed tables go to the storage of the metastore or of the " +
        "workspace, together with those of others, and cannot be encrypted or deleted apart.",
    severity: "medium",
    level: "advisory",
    fix: "Set storageRoot to a path in an external location.",
    url: "https://docs.databricks.com/aws/en/connect/unity-catalog/cloud-storage/managed-storage",
    framework: wellArchitected("SEC07-BP02", "Apply data protection controls based on data sensitivity"),
    types: ["databricks:index/catalog:Catalog"],
    *check({ props }) {
        // What is shared or federated is stored elsewhere.
        const isElsewhere = ["connectionName", "providerName", "shareName"].some((key) => isSet(props, key));
        if (!isElsewhere && !isSet(props, "storageRoot")) {
            yield "storageRoot is not set";
        }
    },
});
