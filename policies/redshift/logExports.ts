import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

const LOGS = ["connectionlog", "userlog", "useractivitylog"];

export const logExports = resourceRule({
    name: "redshift-log-exports",
    description:
        "Redshift exports its connection, user and user activity logs. Each answers another question: who came, " +
        "who was made or changed, and what was asked.",
    severity: "medium",
    level: "mandatory",
    fix: "Name connectionlog, userlog and useractivitylog in logExports.",
    url: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html",
    framework: fsbp("RedshiftServerless.6", "Redshift Serverless namespaces should export logs to CloudWatch Logs"),
    types: ["aws:redshift/logging:Logging", "aws:redshiftserverless/namespace:Namespace"],
    *check({ type, props }) {
        // What a cluster logs to S3 is always all of it.
        if (type === "aws:redshift/logging:Logging" && text(props.logDestinationType) !== "cloudwatch") {
            return;
        }
        const exported = list(props.logExports);
        const missing = LOGS.filter((log) => !exported.includes(log));
        if (missing.length > 0) {
            yield `logExports lacks ${missing.join(", ")}`;
        }
    },
});
