import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/pipeline:Pipeline";

export const cases: RuleCases = {
    passing: {
        "a catalog": passes(resource(TYPE, { catalog: "sales", schema: "orders" })),
        "a gateway": passes(
            resource(TYPE, {
                gatewayDefinition: {
                    connectionName: "erp",
                    gatewayStorageCatalog: "sales",
                    gatewayStorageSchema: "orders",
                },
            }),
        ),
    },
    violating: {
        "a Hive database": fails(
            "catalog is not set",
            resource(TYPE, { target: "orders", storage: "dbfs:/pipelines/orders" }),
        ),
        "the Hive metastore as a catalog": fails(
            "catalog is not one of Unity Catalog",
            resource(TYPE, { catalog: "hive_metastore" }),
        ),
    },
    unknown: { "the catalog": undecided("catalog", resource(TYPE, { catalog: UNKNOWN })) },
    absent: { "no catalog": fails("catalog is not set", resource(TYPE, {})) },
};
