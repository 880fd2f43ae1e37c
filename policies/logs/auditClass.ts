import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { AUDIT_LOG_PARAMS, isAuditLog } from "../shared/auditLogs";

export const auditClass = resourceRule({
    name: "logs-audit-class",
    description:
        "A log group of audit events is of the standard class. The cheaper ones take no metric filters and no subscriptions, so " +
        "that nothing raises an alarm, and the class of a group cannot be changed later.",
    severity: "medium",
    level: "mandatory",
    fix: 'Remove logGroupClass, whose default is "STANDARD".',
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html",
    framework: wellArchitected("SEC04-BP03", "Correlate and enrich security alerts"),
    types: ["aws:cloudwatch/logGroup:LogGroup"],
    params: AUDIT_LOG_PARAMS,
    *check(group, { params }) {
        if ((group.props.logGroupClass ?? "STANDARD") !== "STANDARD" && isAuditLog(group, params.names)) {
            yield "logGroupClass takes no filters";
        }
    },
});
