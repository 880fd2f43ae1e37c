import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const complianceProfile = resourceRule({
    name: "workspace-compliance-profile",
    description:
        "A compliance security profile that the program sets is on. It brings hardened images, FIPS encryption between nodes and " +
        "automatic updates; a resource that says no keeps somebody from turning it on.",
    severity: "low",
    level: "advisory",
    fix: "Set complianceSecurityProfileWorkspace.isEnabled to true, or remove the resource where no standard asks for it.",
    url: "https://docs.databricks.com/aws/en/security/privacy/security-profile",
    framework: sat("INFO-39", "Compliance security profile for the workspace"),
    types: ["databricks:index/complianceSecurityProfileWorkspaceSetting:ComplianceSecurityProfileWorkspaceSetting"],
    *check({ props }) {
        if (props.complianceSecurityProfileWorkspace?.isEnabled !== true) {
            yield "complianceSecurityProfileWorkspace.isEnabled is not true";
        }
    },
});
