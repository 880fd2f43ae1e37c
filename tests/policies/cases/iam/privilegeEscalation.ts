import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/policy:Policy";
const PROBLEM = "policy, statement 1 allows its bearer to raise permissions";
const ROLES = "arn:aws:iam::111122223333:role/lake-*";
const statement = { Effect: "Allow", Action: ["iam:PutRolePolicy"], Resource: ROLES };
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "one role by name": passes(policy({ Resource: "arn:aws:iam::111122223333:role/lake-bronze" })),
        "within a boundary": passes(
            policy({
                Condition: { StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/boundary" } },
            }),
        ),
        "with some policies": passes(
            policy({
                Action: "iam:AttachRolePolicy",
                Condition: { ArnEquals: { "iam:PolicyARN": "arn:aws:iam::111122223333:policy/lake" } },
            }),
        ),
        "roles with a tag": passes(
            policy({ Condition: { StringEquals: { "aws:ResourceTag/managed-by": "lakehouse" } } }),
        ),
        denied: passes(policy({ Effect: "Deny", Resource: "*" })),
        reading: passes(policy({ Action: ["iam:GetRole", "iam:List*"], Resource: "*" })),
        "an action that configuration leaves out": {
            ...passes(policy({})),
            params: { actions: ["iam:CreateAccessKey"] },
        },
    },
    violating: {
        "policies of many roles": fails(PROBLEM, policy({})),
        "keys of any user": fails(PROBLEM, policy({ Action: "iam:CreateAccessKey", Resource: "*" })),
        "all of IAM": fails(PROBLEM, policy({ Action: "iam:*", Resource: "*" })),
        "who may assume any role, but some": fails(
            PROBLEM,
            policy({ Action: "iam:UpdateAssumeRolePolicy", Resource: undefined, NotResource: ROLES }),
        ),
        "a condition that bounds nothing": fails(
            PROBLEM,
            policy({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
        ),
        "within a role": fails(
            "inlinePolicies[0].policy, statement 1 allows its bearer to raise permissions",
            resource("aws:iam/role:Role", { inlinePolicies: [{ policy: json(statement) }] }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no resource": passes(policy({ Resource: undefined })) },
};
