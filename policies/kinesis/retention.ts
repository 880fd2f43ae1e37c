import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { numberOf } from "../shared/numbers";

const DEFAULT_HOURS = 24;

export const retention = resourceRule({
    name: "kinesis-retention",
    description:
        "A stream keeps its records for a week. The default is a day, and a consumer that fails on a Friday evening has lost " +
        "data by Monday.",
    severity: "medium",
    level: "advisory",
    fix: "Set retentionPeriod to 168 hours or more.",
    url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
    framework: fsbp("Kinesis.3", "Kinesis streams should have an adequate data retention period"),
    types: ["aws:kinesis/stream:Stream"],
    params: {
        minHours: {
            type: "integer",
            minimum: 24,
            description: "Hours for which records are kept at least.",
            default: 168,
        },
    },
    *check({ props }, { params }) {
        if (numberOf(props.retentionPeriod, DEFAULT_HOURS) < params.minHours) {
            yield "retentionPeriod is below the minimum";
        }
    },
});
