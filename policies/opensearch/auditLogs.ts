import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const auditLogs = resourceRule({
    name: "opensearch-audit-logs",
    description:
        "A search domain publishes its audit logs. CloudTrail sees who configures it; who searched for what " +
        "stands in these logs alone.",
    severity: "medium",
    level: "mandatory",
    fix: 'Add an element with logType "AUDIT_LOGS" to logPublishingOptions, and switch on advancedSecurityOptions.',
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html",
    framework: fsbp("Opensearch.5", "OpenSearch domains should have audit logging enabled"),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ props }) {
        // An element that does not say so is enabled.
        const audited = list(props.logPublishingOptions).some(
            (option) => text(option?.logType) === "AUDIT_LOGS" && (option?.enabled ?? true),
        );
        if (!audited) {
            yield "logPublishingOptions has no audit log";
        }
    },
});
