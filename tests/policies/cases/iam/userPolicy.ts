import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const ATTACHMENT = "aws:iam/policyAttachment:PolicyAttachment";
const PROBLEM = "it gives a permission to a user";
const policyArn = "arn:aws:iam::111122223333:policy/etl";

export const cases: RuleCases = {
    passing: { "for a group": passes(resource(ATTACHMENT, { policyArn, groups: ["engineers"], users: [] })) },
    violating: {
        "for users": fails("users gives a permission to a user", resource(ATTACHMENT, { policyArn, users: ["sam"] })),
        "attached to a user": fails(
            PROBLEM,
            resource("aws:iam/userPolicyAttachment:UserPolicyAttachment", { policyArn, user: "sam" }),
        ),
        "within a user": fails(PROBLEM, resource("aws:iam/userPolicy:UserPolicy", { user: "sam" })),
    },
    unknown: { "the users": undecided("users", resource(ATTACHMENT, { policyArn, users: UNKNOWN })) },
    absent: { "no users": passes(resource(ATTACHMENT, { policyArn })) },
};
