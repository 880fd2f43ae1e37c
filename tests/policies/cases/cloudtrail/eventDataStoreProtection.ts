import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const STORE = "aws:cloudtrail/eventDataStore:EventDataStore";

export const cases: RuleCases = {
    passing: {
        "protected, and events for a year": passes(
            resource(STORE, { terminationProtectionEnabled: true, retentionPeriod: 365 }),
        ),
        "events for as long as one has agreed": {
            ...passes(resource(STORE, { retentionPeriod: 90 })),
            params: { minDays: 90 },
        },
    },
    violating: {
        "not protected, and events for a month": fails(
            ["terminationProtectionEnabled is false", "retentionPeriod is below the minimum"],
            resource(STORE, { terminationProtectionEnabled: false, retentionPeriod: 30 }),
        ),
    },
    unknown: {
        "the protection": undecided(
            "terminationProtectionEnabled",
            resource(STORE, { terminationProtectionEnabled: UNKNOWN }),
        ),
        "the days": undecided("retentionPeriod", resource(STORE, { retentionPeriod: UNKNOWN })),
    },
    absent: { "both: protected, and events for seven years": passes(resource(STORE, {})) },
};
