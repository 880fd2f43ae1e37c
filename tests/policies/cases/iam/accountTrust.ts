import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "assumeRolePolicy, statement 1 trusts a whole account without a condition";
const statement = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "sts:AssumeRole" };
const role = (change: object): PolicyResource =>
    resource(TYPE, { assumeRolePolicy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "one role": passes(role({ Principal: { AWS: "arn:aws:iam::111122223333:role/ci" } })),
        "some roles of the account": passes(
            role({ Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/etl-*" } } }),
        ),
        "the account, denied": passes(role({ Effect: "Deny" })),
        "a service": passes(role({ Principal: { Service: "ec2.amazonaws.com" } })),
    },
    violating: {
        "the account by its root": fails(PROBLEM, role({})),
        "the account by its id, among others": fails(
            PROBLEM,
            role({ Principal: { AWS: ["arn:aws:iam::111122223333:role/ci", "444455556666"] } }),
        ),
    },
    unknown: { "the document": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no principal": passes(role({ Principal: undefined })) },
};
