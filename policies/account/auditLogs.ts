import { sat } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const auditLogs = stackRule({
    name: "account-audit-logs",
    description:
        "The stack that makes the metastore of an account's workspaces has its audit logs delivered or kept as tables. Databricks " +
        "hands them to nobody by itself, and what was done before that day is nowhere to be found.",
    severity: "high",
    level: "advisory",
    fix: "Add a MwsLogDelivery with logType AUDIT_LOGS, or a SystemSchema with schema access.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/audit-log-delivery",
    framework: sat("GOV-3", "Log delivery configurations"),
    types: ["databricks:index/metastore:Metastore"],
    *check(_, { stack }) {
        const tables = stack.ofType("databricks:index/systemSchema:SystemSchema");
        if (tables.some(({ props }) => props.schema === "access")) {
            return;
        }
        const deliveries = stack.ofType("databricks:index/mwsLogDelivery:MwsLogDelivery");
        if (!deliveries.some(({ props }) => props.logType === "AUDIT_LOGS")) {
            yield "nothing in the stack delivers audit logs, or keeps them as tables";
        }
    },
});
