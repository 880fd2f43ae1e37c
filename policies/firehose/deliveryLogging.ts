import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

/** The properties of a delivery stream that each describe a destination. */
const DESTINATIONS = [
    "elasticsearchConfiguration",
    "extendedS3Configuration",
    "httpEndpointConfiguration",
    "icebergConfiguration",
    "opensearchConfiguration",
    "opensearchserverlessConfiguration",
    "redshiftConfiguration",
    "snowflakeConfiguration",
    "splunkConfiguration",
] as const;

export const deliveryLogging = resourceRule({
    name: "firehose-delivery-logging",
    description:
        "A delivery stream logs what it could not deliver. A wrong permission or a changed table stops it otherwise without a " +
        "word, and the records are dropped after a day.",
    severity: "medium",
    level: "mandatory",
    fix: "Set cloudwatchLoggingOptions of the destination, with enabled true and a log group and stream.",
    url: "https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    *check({ props }) {
        for (const destination of DESTINATIONS) {
            const given = props[destination];
            if (given !== undefined && given !== null && given.cloudwatchLoggingOptions?.enabled !== true) {
                yield `${destination}.cloudwatchLoggingOptions.enabled is not true`;
            }
        }
    },
});
