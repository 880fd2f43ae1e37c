import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/rolePolicy:RolePolicy";
const PROBLEM = "policy, statement 1 allows to assume any role";
const statement = { Effect: "Allow", Action: ["sts:AssumeRole"], Resource: "arn:aws:iam::111122223333:role/uc-lake" };
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "one role": passes(policy({})),
        "roles with a prefix": passes(policy({ Resource: "arn:aws:iam::111122223333:role/etl-*" })),
        "any role of the organisation": passes(
            policy({ Resource: "*", Condition: { StringEquals: { "aws:ResourceOrgID": "o-1234abcd" } } }),
        ),
        "any role with a tag": passes(
            policy({ Resource: "*", Condition: { StringEquals: { "iam:ResourceTag/team": "lake" } } }),
        ),
        "any role, denied": passes(policy({ Effect: "Deny", Resource: "*" })),
        "other actions": passes(policy({ Action: "sts:GetCallerIdentity", Resource: "*" })),
    },
    violating: {
        "any role": fails(PROBLEM, policy({ Resource: "*" })),
        "any role of an account": fails(PROBLEM, policy({ Resource: "arn:aws:iam::444455556666:role/*" })),
        "a role of that name in any account": fails(PROBLEM, policy({ Resource: "arn:aws:iam::*:role/audit" })),
        "all of STS": fails(PROBLEM, policy({ Action: "sts:*", Resource: "*" })),
        "any role but some": fails(PROBLEM, policy({ Resource: undefined, NotResource: statement.Resource })),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no resource": passes(policy({ Resource: undefined })) },
};
