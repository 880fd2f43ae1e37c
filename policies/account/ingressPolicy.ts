import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const ingressPolicy = resourceRule({
    name: "account-ingress-policy",
    description:
        "A network policy says who may reach its workspaces over the internet. It looks at identity and origin of each request; " +
        "without it, a stolen credential works from anywhere that no IP access list excludes.",
    severity: "medium",
    level: "advisory",
    fix: "Set ingress.publicAccess.restrictionMode to RESTRICTED_ACCESS, with allowRules.",
    url: "https://docs.databricks.com/aws/en/security/network/front-end/context-based-ingress",
    framework: sat("NS-12", "Context-Based Ingress (CBI) policy configured"),
    types: ["databricks:index/accountNetworkPolicy:AccountNetworkPolicy"],
    *check({ props }) {
        if (props.ingress?.publicAccess?.restrictionMode !== "RESTRICTED_ACCESS") {
            yield "ingress.publicAccess.restrictionMode does not restrict access";
        }
    },
});
