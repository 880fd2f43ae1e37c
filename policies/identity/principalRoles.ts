import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";
import { isEveryone } from "../shared/principals";

export const principalRoles = resourceRule({
    name: "identity-principal-roles",
    description:
        "Roles on service principals and groups are for few. Whoever has the user role on a service principal runs jobs with all " +
        "its rights, and its manager makes secrets for it.",
    severity: "high",
    level: "mandatory",
    fix: "Name in grantRules[].principals a service principal or a group of those who operate it.",
    url: "https://docs.databricks.com/aws/en/security/auth/access-control/service-principal-acl",
    framework: nist("AC-6", "Least Privilege"),
    types: ["databricks:index/accessControlRuleSet:AccessControlRuleSet"],
    *check({ props }) {
        for (const [index, rule] of list(props.grantRules).entries()) {
            const principals = list(rule?.principals).map(text);
            if (principals.some((principal) => isEveryone(principal.replace(/^groups\//, "")))) {
                yield `grantRules[${index}] gives its role to everyone`;
            }
            if (principals.some((principal) => principal.startsWith("users/"))) {
                yield { advisory: `grantRules[${index}] gives its role to a person` };
            }
        }
    },
});
