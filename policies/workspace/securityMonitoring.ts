import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const securityMonitoring = resourceRule({
    name: "workspace-security-monitoring",
    description:
        "Enhanced security monitoring that the program sets is on. It puts agents for malware and integrity of files on the " +
        "nodes; without them nobody sees what code that came from elsewhere does there.",
    severity: "low",
    level: "advisory",
    fix: "Set enhancedSecurityMonitoringWorkspace.isEnabled to true, or remove the resource where it is not asked for.",
    url: "https://docs.databricks.com/aws/en/security/privacy/enhanced-security-monitoring",
    framework: sat("INFO-40", "Enhanced security monitoring for the workspace"),
    types: ["databricks:index/enhancedSecurityMonitoringWorkspaceSetting:EnhancedSecurityMonitoringWorkspaceSetting"],
    *check({ props }) {
        if (props.enhancedSecurityMonitoringWorkspace?.isEnabled !== true) {
            yield "enhancedSecurityMonitoringWorkspace.isEnabled is not true";
        }
    },
});
