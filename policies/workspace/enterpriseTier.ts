import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const enterpriseTier = resourceRule({
    name: "workspace-enterprise-tier",
    description:
        "A workspace says that it is of the Enterprise tier. PrivateLink, customer-managed keys and IP access lists need it; " +
        "without pricingTier the account's default decides, which is seen only when one of them is refused.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set pricingTier to "ENTERPRISE".',
    url: "https://docs.databricks.com/aws/en/security/network/classic/privatelink#requirements",
    framework: sat("DP-3", "Customer-managed keys for managed services and workspace storage"),
    types: ["databricks:index/mwsWorkspaces:MwsWorkspaces"],
    *check({ props }) {
        if (props.pricingTier !== "ENTERPRISE") {
            yield "pricingTier is not ENTERPRISE";
        }
    },
});
