import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { judgeStatements } from "../shared/policyDocument";

export const samlAudience = resourceRule({
    name: "iam-saml-audience",
    description:
        "A role that trusts a SAML provider fixes the audience. " +
        "An assertion that was made for another application could otherwise be used to sign in to AWS.",
    severity: "medium",
    level: "mandatory",
    fix: "Add the condition StringEquals on SAML:aud with https://signin.aws.amazon.com/saml.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html",
    framework: nist("IA-8", "Identification and Authentication (Non-organizational Users)"),
    types: ["aws:iam/role:Role"],
    check(resource) {
        return judgeStatements(resource, (statement) => {
            const federated =
                allowsAction(statement, "sts:AssumeRoleWithSAML") &&
                statement.principals.some((principal) => principal.includes(":saml-provider/"));
            return federated && !isLimited(statement, ["saml:aud", "saml:iss"])
                ? [`${statement.path} takes assertions for any audience`]
                : [];
        });
    },
});
