import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const NOTHING = "nothing in the stack delivers audit logs, or keeps them as tables";
const metastore = resource("databricks:index/metastore:Metastore", { name: "main" });
const delivery = (logType: string): PolicyResource =>
    resource("databricks:index/mwsLogDelivery:MwsLogDelivery", { logType, outputFormat: "JSON" }, { name: "delivery" });
const tables = (schema: string): PolicyResource =>
    resource("databricks:index/systemSchema:SystemSchema", { schema }, { name: "tables" });

export const cases: RuleCases = {
    passing: {
        "delivered to a bucket": passes(metastore, delivery("AUDIT_LOGS")),
        "kept as tables": passes(metastore, tables("access")),
    },
    violating: {
        "usage alone": fails(NOTHING, metastore, delivery("BILLABLE_USAGE")),
        "other tables": fails(NOTHING, metastore, tables("compute")),
    },
    unknown: {
        "what is delivered": undecided("logType", metastore, delivery(UNKNOWN)),
        "which tables": undecided("schema", metastore, tables(UNKNOWN)),
    },
    absent: { "neither of them": fails(NOTHING, metastore) },
};
