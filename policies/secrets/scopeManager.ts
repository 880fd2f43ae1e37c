import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const scopeManager = resourceRule({
    name: "secrets-scope-manager",
    description:
        "A secret scope is managed by whoever made it, and not by everyone. With initialManagePrincipal every user of the " +
        "workspace reads and changes each secret of the scope, and gives access to others.",
    severity: "critical",
    level: "mandatory",
    fix: "Remove initialManagePrincipal, and give READ to those who need it with SecretAcl.",
    url: "https://docs.databricks.com/aws/en/security/secrets/",
    framework: sat("DP-1", "Secrets management"),
    types: ["databricks:index/secretScope:SecretScope"],
    *check({ props }) {
        // Its only possible value is the group of all users.
        if (isSet(props, "initialManagePrincipal")) {
            yield "initialManagePrincipal lets everyone manage it";
        }
    },
});
