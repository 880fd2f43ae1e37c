import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { BUCKETS } from "../shared/buckets";
import { documentsOf, type Statement } from "../shared/policyDocument";

export const dataPerimeter = resourceRule({
    name: "s3-data-perimeter",
    description:
        "A bucket policy denies requests from outside the organisation or its networks. " +
        "Stolen credentials are worth nothing where they can be used only from inside, whatever other policies allow.",
    severity: "medium",
    level: "advisory",
    fix:
        "Add a statement that denies object actions to every principal, with StringNotEquals on aws:PrincipalOrgID or " +
        "aws:SourceVpce and an exception for AWS services.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html",
    framework: nist("AC-4", "Information Flow Enforcement"),
    types: ["aws:s3/bucketPolicy:BucketPolicy", ...BUCKETS],
    params: {
        keys: {
            type: "array",
            items: { type: "string" },
            description: "Condition keys that tell inside from outside, as patterns in lower case.",
            // Source: "Establish permissions guardrails using data perimeters" in the IAM User Guide.
            default: [
                "aws:principalaccount",
                "aws:principalorgid",
                "aws:principalorgpaths",
                "aws:sourceip",
                "aws:sourcevpc*",
                "aws:vpce*",
            ],
        },
    },
    *check(resource, { params }) {
        const guards = ({ allows, principals, conditions }: Statement): boolean =>
            !allows &&
            principals.includes("*") &&
            conditions.some(({ operator, key }) => operator.includes("Not") && matchesAny(key, params.keys));
        for (const { path, statements = [] } of documentsOf(resource)) {
            if (!statements.some(guards)) {
                yield `${path} denies nothing to requests from outside`;
            }
        }
    },
});
