import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, fixes } from "../shared/allowances";
import { judgeStatements, type Condition } from "../shared/policyDocument";

/** Subjects of anyone: a wildcard in the owner's name of GitHub, GitLab or Terraform Cloud, or for the namespace of Kubernetes. */
const ANYONE = /^\*|^(repo|project_path):[^/]*\*|^organization:[^:]*\*|^system:serviceaccount:\*/;

export const oidcSubject = resourceRule({
    name: "iam-oidc-subject",
    description:
        "A role that trusts an OIDC provider fixes the subject. " +
        "A provider such as GitHub signs tokens for everybody, and any repository of anyone could assume the role.",
    severity: "critical",
    level: "mandatory",
    fix: "Add the condition StringEquals or StringLike on <provider>:sub with the owner, such as repo:acme/lakehouse:*.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
    framework: nist("IA-8", "Identification and Authentication (Non-organizational Users)"),
    types: ["aws:iam/role:Role"],
    check(resource) {
        return judgeStatements(resource, (statement) => {
            const federated =
                allowsAction(statement, "sts:AssumeRoleWithWebIdentity") &&
                statement.principals.some((principal) => principal.includes(":oidc-provider/"));
            return federated && !statement.conditions.some(fixesSubject)
                ? [`${statement.path} trusts every subject of its OIDC provider`]
                : [];
        });
    },
});

function fixesSubject(condition: Condition): boolean {
    return fixes(condition, ["*:sub"]) && !condition.values.some((subject) => ANYONE.test(subject));
}
