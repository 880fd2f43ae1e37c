import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, matchesAny, text } from "../core/values";

export const permissionsBoundary = resourceRule({
    name: "iam-permissions-boundary",
    description:
        "A role has a permissions boundary. " +
        "It bounds what any policy can grant, so that a mistake in one, or a pipeline that writes them, stays a small one.",
    severity: "medium",
    level: "advisory",
    fix: "Set permissionsBoundary to the ARN of the organisation's boundary policy.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html",
    framework: nist("AC-6", "Least Privilege"),
    // Roles that are linked to a service take none, and have a type of their own.
    types: ["aws:iam/role:Role", "aws:iam/user:User"],
    params: {
        exempt: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the names of roles and users that need no boundary.",
            default: ["AWSControlTower*", "OrganizationAccountAccessRole"],
        },
    },
    *check({ props }, { params }) {
        if (!isSet(props, "permissionsBoundary") && !matchesAny(text(props.name), params.exempt)) {
            yield "permissionsBoundary is not set";
        }
    },
});
