import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const connectorLogs = resourceRule({
    name: "msk-connector-logs",
    description:
        "The workers of MSK Connect log to CloudWatch Logs, S3 or Firehose. Without logs nobody can tell why a " +
        "connector stopped, or what it was made to do.",
    severity: "low",
    level: "advisory",
    fix: "Set enabled of one destination in logDelivery.workerLogDelivery to true.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-logging.html",
    framework: fsbp("MSK.5", "MSK connectors should have logging enabled"),
    types: ["aws:mskconnect/connector:Connector"],
    *check({ props }) {
        const { cloudwatchLogs, s3, firehose } = props.logDelivery?.workerLogDelivery ?? {};
        if (![cloudwatchLogs, s3, firehose].some((destination) => destination?.enabled === true)) {
            yield "logDelivery.workerLogDelivery has no destination that is enabled";
        }
    },
});
