import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const logGroup = resourceRule({
    name: "cloudtrail-log-group",
    description:
        "A trail sends its events to CloudWatch Logs as well. Files in a bucket are found when somebody looks for them; alarms " +
        "and queries on a log group work while the thing is still going on.",
    severity: "low",
    level: "mandatory",
    fix: "Set cloudWatchLogsGroupArn and cloudWatchLogsRoleArn.",
    url: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html",
    framework: fsbp("CloudTrail.5", "CloudTrail trails should be integrated with Amazon CloudWatch Logs"),
    types: ["aws:cloudtrail/trail:Trail"],
    *check({ props }) {
        for (const property of ["cloudWatchLogsGroupArn", "cloudWatchLogsRoleArn"] as const) {
            if (!isSet(props, property)) {
                yield `${property} is not set`;
            }
        }
    },
});
