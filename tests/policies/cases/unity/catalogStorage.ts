import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/catalog:Catalog";

export const cases: RuleCases = {
    passing: {
        "a path": passes(resource(TYPE, { storageRoot: "s3://acme-lake/catalogs/sales" })),
        "a database elsewhere": passes(resource(TYPE, { connectionName: "erp" })),
        "a share of others": passes(resource(TYPE, { providerName: "partner", shareName: "prices" })),
    },
    violating: { "nothing that can be": fails("storageRoot is not set", resource(TYPE, { storageRoot: null })) },
    unknown: {
        "a path that is not known yet: that it is given is": passes(resource(TYPE, { storageRoot: UNKNOWN })),
    },
    absent: { none: fails("storageRoot is not set", resource(TYPE, {})) },
};
