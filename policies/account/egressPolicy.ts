import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const egressPolicy = resourceRule({
    name: "account-egress-policy",
    description:
        "A network policy lets serverless compute reach what it lists and nothing else. Serverless compute runs in no network of " +
        "one's own: this policy is all that keeps code there from sending data anywhere. Full access that is written out is advice, " +
        "because it is a decision that a review sees; no mode, or a dry run that looks like a restriction, is not.",
    severity: "high",
    level: "mandatory",
    fix: "Set egress.networkAccess.restrictionMode to RESTRICTED_ACCESS, and leave policyEnforcement out or at ENFORCED.",
    url: "https://docs.databricks.com/aws/en/security/network/serverless-network-security/network-policies",
    framework: sat("NS-9", "Workspaces have proper network policy configuration"),
    types: ["databricks:index/accountNetworkPolicy:AccountNetworkPolicy"],
    *check({ props }) {
        const access = props.egress?.networkAccess ?? {};
        if (access.restrictionMode === "FULL_ACCESS") {
            // Nobody gets this by leaving something out: who reviews the stack reads it there, and the advice beside it.
            yield { advisory: "egress.networkAccess.restrictionMode opens every way out on purpose" };
            return;
        }
        if (access.restrictionMode !== "RESTRICTED_ACCESS") {
            yield "egress.networkAccess.restrictionMode does not restrict access";
            return;
        }
        const enforcement = access.policyEnforcement ?? {};
        // Enforced by default.
        if ((enforcement.enforcementMode ?? "ENFORCED") !== "ENFORCED") {
            const some = isSet(enforcement, "dryRunModeProductFilters") ? " for some products" : "";
            yield `egress.networkAccess.policyEnforcement is a dry run${some}`;
        }
    },
});
