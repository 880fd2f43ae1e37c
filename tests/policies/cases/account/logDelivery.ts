import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/mwsLogDelivery:MwsLogDelivery";
const audit = { logType: "AUDIT_LOGS", outputFormat: "JSON" };

export const cases: RuleCases = {
    passing: {
        enabled: passes(resource(TYPE, { ...audit, status: "ENABLED" })),
        "usage that is no longer delivered": passes(resource(TYPE, { logType: "BILLABLE_USAGE", status: "DISABLED" })),
    },
    violating: {
        disabled: fails("status is not enabled", resource(TYPE, { ...audit, status: "DISABLED" })),
        "one workspace": advises(
            "workspaceIdsFilters leaves out all other workspaces",
            resource(TYPE, { ...audit, workspaceIdsFilters: [4711] }),
        ),
    },
    unknown: { "the status": undecided("status", resource(TYPE, { ...audit, status: UNKNOWN })) },
    absent: { "enabled by default": passes(resource(TYPE, audit)), "no kind": passes(resource(TYPE, {})) },
};
