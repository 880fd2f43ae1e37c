import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { AUDIT_LOG_PARAMS, isAuditLog } from "../shared/auditLogs";

export const deletionProtection = resourceRule({
    name: "logs-deletion-protection",
    description:
        "A log group of audit events cannot be deleted by the way. It is evidence, and a renamed property or a removed stack " +
        "would take all of it along.",
    severity: "medium",
    level: "mandatory",
    fix: "Set deletionProtectionEnabled or skipDestroy to true, or the resource option protect.",
    url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
    framework: nist("AU-9", "Protection of Audit Information"),
    types: ["aws:cloudwatch/logGroup:LogGroup"],
    params: AUDIT_LOG_PARAMS,
    *check(group, { params }) {
        const { props, protect } = group;
        const isProtected = (): boolean =>
            protect || props.deletionProtectionEnabled === true || props.skipDestroy === true;
        if (isAuditLog(group, params.names) && !isProtected()) {
            yield "neither deletionProtectionEnabled nor skipDestroy is true";
        }
    },
});
