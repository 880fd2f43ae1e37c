import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { KEY_POLICIES } from "../shared/keys";
import { IDENTITY_POLICIES, judgeStatements, RESOURCE_POLICIES, type Statement } from "../shared/policyDocument";

export const wildcardAction = resourceRule({
    name: "iam-wildcard-action",
    description:
        "No policy allows actions by wildcard, save a few agreed ones. A wildcard grants what its author did not think of, and " +
        "every action that AWS adds to it later.",
    severity: "high",
    level: "mandatory",
    fix: "List the actions that are needed, or agree on the pattern in allowedPatterns of this rule's configuration.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    framework: fsbp(
        "IAM.21",
        "IAM customer managed policies that you create should not allow wildcard actions for services",
    ),
    types: [...IDENTITY_POLICIES, ...RESOURCE_POLICIES],
    params: {
        allowedPatterns: {
            type: "array",
            items: { type: "string" },
            description: "Patterns that cover the actions which may be allowed by wildcard.",
            // Reading what exists, and the two families of KMS whose members belong together.
            default: ["*:Describe*", "*:List*", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        },
    },
    check(resource, { params }) {
        const isKeyPolicy = KEY_POLICIES.some((type) => type === resource.type);
        return judgeStatements(resource, (statement) => {
            const { path, allows, actions, excludes } = statement;
            if (!allows || (isKeyPolicy && delegatesToIam(statement))) {
                return [];
            }
            const wild = actions.some((action) => /[*?]/.test(action) && !matchesAny(action, params.allowedPatterns));
            return [
                ...(wild ? [`${path} allows actions by a wildcard that is not agreed`] : []),
                ...(excludes.actions ? [`${path} allows all actions but some`] : []),
            ];
        });
    },
});

/**
 * The statement by which a key leaves access to the account's own IAM policies. A key without it can become unmanageable.
 * Source: "Default key policy" in the KMS Developer Guide.
 */
function delegatesToIam({ principals, actions }: Statement): boolean {
    return (
        actions.every((action) => action === "kms:*") &&
        principals.length > 0 &&
        principals.every((principal) => /^arn:aws[\w-]*:iam::\d{12}:root$/.test(principal))
    );
}
