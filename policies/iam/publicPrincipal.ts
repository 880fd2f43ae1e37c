import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { judgeStatements, RESOURCE_POLICIES } from "../shared/policyDocument";
import { allowsEveryoneBut, RESTRICTING_KEYS } from "../shared/publicStatement";

export const publicPrincipal = resourceRule({
    name: "iam-public-principal",
    description:
        'No resource or trust policy allows principal "*" unless a condition fixes who that is. It stands for everyone with ' +
        "any AWS account, and for S3, SQS and SNS for everyone without one.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the principals, or add a condition that fixes account, organisation, principal, source or VPC endpoint.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: [...RESOURCE_POLICIES, "aws:iam/role:Role"],
    params: {
        restrictingKeys: {
            type: "array",
            items: { type: "string" },
            description: "Condition keys that fix who may use the resource, as patterns in lower case.",
            default: [...RESTRICTING_KEYS, "kms:calleraccount"],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, (statement) =>
            allowsEveryoneBut(params.restrictingKeys, statement) ? [`${statement.path} allows everyone`] : [],
        );
    },
});
