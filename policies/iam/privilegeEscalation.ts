import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsAction, isLimited } from "../shared/allowances";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

export const privilegeEscalation = resourceRule({
    name: "iam-privilege-escalation",
    description:
        "No identity policy allows its bearer to raise permissions, save within a permissions boundary. " +
        "Who may write policies, attach them or make credentials for others has every permission there is.",
    severity: "high",
    level: "mandatory",
    fix: "Name the resources without wildcards, or add a condition on iam:PermissionsBoundary, iam:PolicyARN or a tag.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
    framework: nist("AC-6(5)", "Least Privilege | Privileged Accounts"),
    types: IDENTITY_POLICIES,
    params: {
        actions: {
            type: "array",
            items: { type: "string" },
            description: "Actions by which a bearer can raise their permissions.",
            default: [
                "iam:AddUserToGroup",
                "iam:AttachGroupPolicy",
                "iam:AttachRolePolicy",
                "iam:AttachUserPolicy",
                "iam:CreateAccessKey",
                "iam:CreateLoginProfile",
                "iam:CreatePolicyVersion",
                "iam:DeleteRolePermissionsBoundary",
                "iam:PutGroupPolicy",
                "iam:PutRolePolicy",
                "iam:PutUserPolicy",
                "iam:SetDefaultPolicyVersion",
                "iam:UpdateAssumeRolePolicy",
                "iam:UpdateLoginProfile",
            ],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, (statement) => {
            const { path, resources, excludes } = statement;
            const raises = params.actions.some((action) => allowsAction(statement, action));
            const many = excludes.resources || resources.some((name) => name.includes("*"));
            return raises && many && !isLimited(statement, LIMITING_KEYS)
                ? [`${path} allows its bearer to raise permissions`]
                : [];
        });
    },
});

const LIMITING_KEYS = ["aws:resourcetag/*", "iam:permissionsboundary", "iam:policyarn", "iam:resourcetag/*"];
