import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

export const userPolicy = resourceRule({
    name: "iam-user-policy",
    description:
        "IAM users get permissions through groups only. " +
        "What is attached to one person is forgotten when that person changes tasks.",
    severity: "low",
    level: "mandatory",
    fix: "Attach the policy to a group, and make the user a member of it.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html",
    framework: fsbp("IAM.2", "IAM users should not have IAM policies attached"),
    types: [
        "aws:iam/policyAttachment:PolicyAttachment",
        "aws:iam/userPolicy:UserPolicy",
        "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    ],
    *check({ type, props }) {
        if (type !== "aws:iam/policyAttachment:PolicyAttachment") {
            yield "it gives a permission to a user";
        } else if (list(props.users).length > 0) {
            yield "users gives a permission to a user";
        }
    },
});
