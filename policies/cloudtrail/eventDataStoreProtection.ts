import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const eventDataStoreProtection = resourceRule({
    name: "cloudtrail-event-data-store-protection",
    description:
        "An event data store is protected from termination and keeps its events for a year at least. It holds the only copy of " +
        "the audit log that can be queried, and an intrusion is often found months later.",
    severity: "high",
    level: "mandatory",
    fix: "Remove terminationProtectionEnabled, whose default is true, and raise retentionPeriod.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-event-data-store.html",
    framework: nist("AU-9", "Protection of Audit Information"),
    types: ["aws:cloudtrail/eventDataStore:EventDataStore"],
    params: {
        minDays: {
            type: "integer",
            minimum: 7,
            description: "Days for which events are kept at least.",
            default: 365,
        },
    },
    *check({ props }, { params }) {
        if (props.terminationProtectionEnabled === false) {
            yield "terminationProtectionEnabled is false";
        }
        // Seven years by default.
        if (numberOf(props.retentionPeriod, params.minDays) < params.minDays) {
            yield "retentionPeriod is below the minimum";
        }
    },
});
