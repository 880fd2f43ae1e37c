import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const brokerLogs = resourceRule({
    name: "msk-broker-logs",
    description:
        "The brokers of an MSK cluster log to CloudWatch Logs, S3 or Firehose. On the brokers nobody can read the " +
        "logs, and with a broker they are gone.",
    severity: "medium",
    level: "mandatory",
    fix: "Set enabled of one destination in loggingInfo.brokerLogs to true.",
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html",
    framework: nist("AU-12", "Audit Record Generation"),
    types: ["aws:msk/cluster:Cluster"],
    *check({ props }) {
        const { cloudwatchLogs, s3, firehose } = props.loggingInfo?.brokerLogs ?? {};
        if (![cloudwatchLogs, s3, firehose].some((destination) => destination?.enabled === true)) {
            yield "loggingInfo.brokerLogs has no destination that is enabled";
        }
    },
});
