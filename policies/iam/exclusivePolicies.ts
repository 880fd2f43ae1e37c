import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const exclusivePolicies = resourceRule({
    name: "iam-exclusive-policies",
    description:
        "Policies are attached to a role by resources of their own, one for each. " +
        "The older ways take away what others attached, on every deployment in turn, and no preview shows it.",
    severity: "low",
    level: "advisory",
    fix:
        "Use RolePolicy and RolePolicyAttachment in place of inlinePolicies, managedPolicyArns and PolicyAttachment, and " +
        "RolePolicyAttachmentsExclusive where all others are to go.",
    url: "https://www.pulumi.com/registry/packages/aws/api-docs/iam/policyattachment/",
    framework: nist("CM-2", "Baseline Configuration"),
    types: ["aws:iam/policyAttachment:PolicyAttachment", "aws:iam/role:Role"],
    *check({ type, props }) {
        if (type === "aws:iam/policyAttachment:PolicyAttachment") {
            yield "it takes the policy from everyone else";
            return;
        }
        for (const property of ["inlinePolicies", "managedPolicyArns"]) {
            if (isSet(props, property)) {
                yield `${property} is set`;
            }
        }
    },
});
