import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const unrestrictedCompute = resourceRule({
    name: "identity-unrestricted-compute",
    description:
        "Nobody is entitled to make clusters and pools without a policy. The entitlement is what makes all cluster policies " +
        "voluntary: access mode, size, runtime and tags are then up to whoever has it.",
    severity: "high",
    level: "mandatory",
    fix: "Set allowClusterCreate and allowInstancePoolCreate to false, and permit the use of a cluster policy instead.",
    url: "https://docs.databricks.com/aws/en/security/auth/entitlements",
    framework: sat("INFO-4", "Number of users who have cluster create privileges"),
    types: [
        "databricks:index/entitlements:Entitlements",
        "databricks:index/group:Group",
        "databricks:index/servicePrincipal:ServicePrincipal",
        "databricks:index/user:User",
    ],
    *check({ props }) {
        // Neither is given by default.
        for (const entitlement of ["allowClusterCreate", "allowInstancePoolCreate"] as const) {
            if (props[entitlement] ?? false) {
                yield `${entitlement} is not false`;
            }
        }
    },
});
