import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

export const retention = resourceRule({
    name: "logs-retention",
    description:
        "A log group says for how long it keeps its events, and keeps them for a year. Without it they are kept, and paid for, " +
        "forever; with less they are gone before an intrusion is found.",
    severity: "medium",
    level: "mandatory",
    fix: "Set retentionInDays to 365, or to the number of days that one has agreed on.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
    framework: nist("AU-11", "Audit Record Retention"),
    types: ["aws:cloudwatch/logGroup:LogGroup"],
    params: {
        minDays: {
            type: "integer",
            minimum: 1,
            description: "Days for which events are kept at least; less is advised against.",
            default: 365,
        },
    },
    *check({ props }, { params }) {
        // AWS itself fixes the retention of this class.
        if (props.logGroupClass === "DELIVERY") {
            return;
        }
        const days = numberOf(props.retentionInDays, 0);
        if (days === 0) {
            yield "retentionInDays is not set, so that nothing is ever deleted";
        } else if (days < params.minDays) {
            yield { advisory: "retentionInDays is below the minimum" };
        }
    },
});
