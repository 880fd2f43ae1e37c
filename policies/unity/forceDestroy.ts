import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const forceDestroy = resourceRule({
    name: "unity-force-destroy",
    description:
        "In a protected stack, nothing in Unity Catalog is deleted together with what is in it. A renamed resource is one that is " +
        "deleted: with forceDestroy all schemas and managed tables below go without a question.",
    severity: "high",
    level: "mandatory",
    fix: "Remove forceDestroy, and empty what has to go before it is deleted.",
    url: "https://docs.databricks.com/aws/en/catalogs/manage-catalog",
    framework: nist("CM-3", "Configuration Change Control"),
    types: [
        "databricks:index/catalog:Catalog",
        "databricks:index/credential:Credential",
        "databricks:index/externalLocation:ExternalLocation",
        "databricks:index/metastore:Metastore",
        "databricks:index/metastoreDataAccess:MetastoreDataAccess",
        "databricks:index/schema:Schema",
        "databricks:index/storageCredential:StorageCredential",
    ],
    params: PROTECTED_STACKS,
    *check({ urn, props }, { params }) {
        // Off by default.
        if (isInProtectedStack(urn, params) && (props.forceDestroy ?? false)) {
            yield "forceDestroy is not false";
        }
    },
    remediate: () => ({ forceDestroy: false }),
});
