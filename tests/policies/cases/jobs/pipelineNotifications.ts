import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/pipeline:Pipeline";
const PROBLEM = "nobody is notified of its failures";
const emailRecipients = ["data-platform@example.com"];

export const cases: RuleCases = {
    passing: {
        "a fatal failure": passes(
            resource(TYPE, { notifications: [{ alerts: ["on-update-fatal-failure"], emailRecipients }] }),
        ),
    },
    violating: {
        "success only": fails(
            PROBLEM,
            resource(TYPE, { notifications: [{ alerts: ["on-update-success"], emailRecipients }] }),
        ),
        "nobody to tell": fails(
            PROBLEM,
            resource(TYPE, { notifications: [{ alerts: ["on-update-fatal-failure"], emailRecipients: [] }] }),
        ),
    },
    unknown: {
        "the alerts": undecided(
            "notifications.0.alerts",
            resource(TYPE, { notifications: [{ alerts: UNKNOWN, emailRecipients }] }),
        ),
    },
    absent: { "no notifications": fails(PROBLEM, resource(TYPE, {})) },
};
