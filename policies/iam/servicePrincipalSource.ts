import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isLimited } from "../shared/allowances";
import { judgeStatements, RESOURCE_POLICIES } from "../shared/policyDocument";

export const servicePrincipalSource = resourceRule({
    name: "iam-service-principal-source",
    description:
        "A resource policy that lets in an AWS service says on whose behalf. " +
        "The service works for all accounts: anybody could have it write to this bucket or use this key (confused deputy).",
    severity: "medium",
    level: "mandatory",
    fix: "Add a condition on aws:SourceAccount, aws:SourceArn or aws:SourceOrgID.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: RESOURCE_POLICIES,
    params: {
        limitingKeys: {
            type: "array",
            items: { type: "string" },
            description: "Condition keys that tell on whose behalf a service comes, as patterns in lower case.",
            default: [
                "aws:principalorgid",
                "aws:sourceaccount",
                "aws:sourcearn",
                "aws:sourceorgid",
                "aws:sourceorgpaths",
                "kms:calleraccount",
                "kms:encryptioncontext*",
                "kms:viaservice",
            ],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, (statement) => {
            const { path, allows, principals } = statement;
            const services = principals.filter((principal) => /^[\w.-]+\.amazonaws\.com(\.cn)?$/.test(principal));
            return allows && services.length > 0 && !isLimited(statement, params.limitingKeys)
                ? [`${path} lets in an AWS service on behalf of anyone`]
                : [];
        });
    },
});
