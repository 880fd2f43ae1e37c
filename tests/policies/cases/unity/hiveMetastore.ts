import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SCHEMA = "databricks:index/schema:Schema";
const HIVE = "hive_metastore";

export const cases: RuleCases = {
    passing: {
        "a catalog": passes(resource(SCHEMA, { catalogName: "sales" })),
        "a default catalog": passes(
            resource("databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting", {
                namespace: { value: "sales" },
            }),
        ),
    },
    violating: {
        "a schema": fails("catalogName is the Hive metastore", resource(SCHEMA, { catalogName: HIVE })),
        "a table": fails(
            "catalogName is the Hive metastore",
            resource("databricks:index/sqlTable:SqlTable", { catalogName: HIVE, tableType: "MANAGED" }),
        ),
        "the default": fails(
            "namespace.value is the Hive metastore",
            resource("databricks:index/defaultNamespaceSetting:DefaultNamespaceSetting", {
                namespace: { value: HIVE },
            }),
        ),
        "the default, in the older form": fails(
            "defaultCatalogName is the Hive metastore",
            resource("databricks:index/metastoreAssignment:MetastoreAssignment", { defaultCatalogName: HIVE }),
        ),
    },
    unknown: { "the catalog": undecided("catalogName", resource(SCHEMA, { catalogName: UNKNOWN })) },
    absent: { "no catalog": passes(resource(SCHEMA, {})) },
};
