import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";

const TYPES = [
    "databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting",
    "databricks:index/metastoreAssignment:MetastoreAssignment",
    "databricks:index/schema:Schema",
    "databricks:index/sqlTable:SqlTable",
] as const;

export const hiveMetastore = resourceRule({
    name: "unity-hive-metastore",
    description:
        "Nothing is made in the Hive metastore of a workspace. Its tables lie in the DBFS root, grants on them hold only on some " +
        "clusters, and no other workspace sees them.",
    severity: "high",
    level: "mandatory",
    fix: "Name a catalog of Unity Catalog.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/hive-metastore",
    framework: sat("GOV-10", "Managed tables in DBFS root"),
    types: TYPES,
    *check(resource) {
        const [path, catalog] = catalogOf(resource);
        if (catalog === "hive_metastore") {
            yield `${path} is the Hive metastore`;
        }
    },
});

function catalogOf(resource: Subject<(typeof TYPES)[number]>): readonly [path: string, name: unknown] {
    switch (resource.type) {
        case "databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting":
            return ["namespace.value", resource.props.namespace?.value];
        case "databricks:index/metastoreAssignment:MetastoreAssignment":
            return ["defaultCatalogName", resource.props.defaultCatalogName];
        default:
            return ["catalogName", resource.props.catalogName];
    }
}
