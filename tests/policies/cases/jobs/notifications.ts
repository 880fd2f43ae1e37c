import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "databricks:index/job:Job";
const PROBLEM = "nobody is notified of its failures";
const email = { emailNotifications: { onFailures: ["data-platform@example.com"] } };

export const cases: RuleCases = {
    passing: {
        "an e-mail": passes(resource(TYPE, email)),
        "a webhook": passes(resource(TYPE, { webhookNotifications: { onFailures: [{ id: "1234-abcd" }] } })),
        "every task": passes(resource(TYPE, { tasks: [{ taskKey: "load", ...email }] })),
    },
    violating: {
        "success only": fails(
            PROBLEM,
            resource(TYPE, { emailNotifications: { onSuccesses: ["data-platform@example.com"] } }),
        ),
        "one task of two": fails(
            PROBLEM,
            resource(TYPE, { tasks: [{ taskKey: "load", ...email }, { taskKey: "check" }] }),
        ),
    },
    unknown: {
        "who is told": undecided(
            "emailNotifications.onFailures",
            resource(TYPE, { emailNotifications: { onFailures: UNKNOWN } }),
        ),
    },
    absent: { nobody: fails(PROBLEM, resource(TYPE, {})) },
};
