import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

export const assumeRoleScope = resourceRule({
    name: "iam-assume-role-scope",
    description:
        "No identity policy allows to assume any role. " +
        "Whether it succeeds is then up to every role's trust policy, also to those of accounts that one knows nothing of.",
    severity: "high",
    level: "mandatory",
    fix: "Name the roles by ARN, or add a condition on aws:ResourceAccount, aws:ResourceOrgID or a tag of the role.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html",
    framework: nist("AC-6", "Least Privilege"),
    types: IDENTITY_POLICIES,
    check(resource) {
        return judgeStatements(resource, (statement) => {
            const { path, resources, excludes } = statement;
            const any = excludes.resources || resources.some(isAnyRole);
            return allowsAction(statement, "sts:AssumeRole") && any && !isLimited(statement, LIMITING_KEYS)
                ? [`${path} allows to assume any role`]
                : [];
        });
    },
});

const LIMITING_KEYS = ["aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths", "*:resourcetag/*"];

/** Any role of an account, or one of any account. */
function isAnyRole(resource: string): boolean {
    return resource === "*" || /:(role\/)?\*$|^arn:[^:]*:iam::[^:]*\*/.test(resource);
}
