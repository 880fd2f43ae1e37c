import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { judgeStatements, RESOURCE_POLICIES, type Condition } from "../shared/policyDocument";

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
            // Source: "The meaning of public" in the S3 User Guide, and the global condition keys of principals.
            default: [
                "aws:principalaccount",
                "aws:principalarn",
                "aws:principalisawsservice",
                "aws:principalorgid",
                "aws:principalorgpaths",
                "aws:sourceaccount",
                "aws:sourcearn",
                "aws:sourceorgid",
                "aws:sourcevpc",
                "aws:sourcevpce",
                "kms:calleraccount",
            ],
        },
    },
    check(resource, { params }) {
        const restricts = ({ operator, key, values }: Condition): boolean =>
            /^(ForAnyValue:)?(String|Arn|Bool)(Equals|Like|EqualsIgnoreCase)?$/.test(operator) &&
            matchesAny(key, params.restrictingKeys) &&
            !values.includes("*");
        return judgeStatements(resource, ({ path, allows, principals, excludes, conditions }) =>
            allows && (principals.includes("*") || excludes.principals) && !conditions.some(restricts)
                ? [`${path} allows everyone`]
                : [],
        );
    },
});
