import type { PolicyResource } from "../../../../policies/evaluate";
import { advises, fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/policy:Policy";
const ANY_ROLE = "policy, statement 1 allows to pass any role";
const ANY_SERVICE = "policy, statement 1 allows to pass a role to any service";
const statement = {
    Effect: "Allow",
    Action: "iam:PassRole",
    Resource: "arn:aws:iam::111122223333:role/glue-*",
    Condition: { StringEquals: { "iam:PassedToService": "glue.amazonaws.com" } },
};
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "some roles to one service": passes(policy({})),
        "any role, denied": passes(policy({ Effect: "Deny", Resource: "*", Condition: undefined })),
        "other actions": passes(policy({ Action: "iam:GetRole", Resource: "*", Condition: undefined })),
    },
    violating: {
        "any role": fails(ANY_ROLE, policy({ Resource: "*" })),
        "any role of the account": fails(ANY_ROLE, policy({ Resource: "arn:aws:iam::111122223333:role/*" })),
        "any role but some, by a wildcard": fails(
            ANY_ROLE,
            policy({ Action: "iam:Pass*", Resource: undefined, NotResource: "arn:aws:iam::111122223333:role/admin" }),
        ),
        "some roles to any service": advises(ANY_SERVICE, policy({ Condition: undefined })),
        "within a role": fails(
            "inlinePolicies[0].policy, statement 1 allows to pass any role",
            resource("aws:iam/role:Role", { inlinePolicies: [{ policy: json({ ...statement, Resource: "*" }) }] }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no action": passes(policy({ Action: undefined })) },
};
