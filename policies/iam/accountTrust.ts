import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isAccount } from "../shared/allowances";
import { judgeStatements } from "../shared/policyDocument";

export const accountTrust = resourceRule({
    name: "iam-account-trust",
    description:
        "A role that trusts a whole account says under which condition. " +
        "Everyone of that account whom its own administrators let may assume the role, and nobody here hears of it.",
    severity: "medium",
    level: "advisory",
    fix: "Name the roles that may assume it, or add a condition on aws:PrincipalArn, aws:PrincipalTag or sts:ExternalId.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:iam/role:Role"],
    check(resource) {
        return judgeStatements(resource, ({ path, allows, principals, conditions }) =>
            allows && principals.some(isAccount) && conditions.length === 0
                ? [`${path} trusts a whole account without a condition`]
                : [],
        );
    },
});
