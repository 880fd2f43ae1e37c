import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const logDelivery = resourceRule({
    name: "account-log-delivery",
    description:
        "The delivery of audit logs is enabled, for all workspaces of the account. Who did what is nowhere else to be found once " +
        "the account itself is in the wrong hands; a list of workspaces leaves out the next one.",
    severity: "high",
    level: "mandatory",
    fix: "Set status to ENABLED or leave it out, and remove workspaceIdsFilters.",
    url: "https://docs.databricks.com/aws/en/admin/account-settings/audit-log-delivery",
    framework: sat("GOV-3", "Log delivery configurations"),
    types: ["databricks:index/mwsLogDelivery:MwsLogDelivery"],
    *check({ props }) {
        if (props.logType !== "AUDIT_LOGS") {
            return;
        }
        // Enabled, and for all workspaces, by default.
        if ((props.status ?? "ENABLED") !== "ENABLED") {
            yield "status is not enabled";
        }
        if (list(props.workspaceIdsFilters).length > 0) {
            yield { advisory: "workspaceIdsFilters leaves out all other workspaces" };
        }
    },
});
