import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "assumeRolePolicy, statement 1 trusts every subject of its OIDC provider";
const GITHUB = "token.actions.githubusercontent.com";
const when = (operator: string, subject: string): object => ({
    Condition: { StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" }, [operator]: { [`${GITHUB}:sub`]: subject } },
});
const statement = {
    Effect: "Allow",
    Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITHUB}` },
    Action: "sts:AssumeRoleWithWebIdentity",
};
const role = (change: object): PolicyResource =>
    resource(TYPE, { assumeRolePolicy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "one repository": passes(role(when("StringLike", "repo:acme/lakehouse:*"))),
        "one branch": passes(role(when("StringLike", "repo:acme/lakehouse:ref:refs/heads/main"))),
        "a service account": passes(role(when("StringLike", "system:serviceaccount:etl:reader"))),
        "a provider of one's own users": passes(role({ Principal: { Federated: "cognito-identity.amazonaws.com" } })),
        "no provider": passes(role({ Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" })),
        denied: passes(role({ Effect: "Deny" })),
    },
    violating: {
        "no condition": fails(PROBLEM, role({})),
        "the audience alone": fails(
            PROBLEM,
            role({ Condition: { StringEquals: { [`${GITHUB}:aud`]: "sts.amazonaws.com" } } }),
        ),
        "every subject": fails(PROBLEM, role(when("StringLike", "*"))),
        "every repository": fails(PROBLEM, role(when("StringLike", "repo:*"))),
        "every owner whose name begins so": fails(PROBLEM, role(when("StringLike", "repo:acme*"))),
        "every service account": fails(PROBLEM, role(when("StringLike", "system:serviceaccount:*:reader"))),
        "a subject, if there is one": fails(PROBLEM, role(when("StringLikeIfExists", "repo:acme/lakehouse:*"))),
        "all values, of which there may be none": fails(
            PROBLEM,
            role(when("ForAllValues:StringLike", "repo:acme/lakehouse:*")),
        ),
        "all subjects but one": fails(PROBLEM, role(when("StringNotEquals", "repo:acme/lakehouse:*"))),
    },
    unknown: { "the document": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no principal": passes(role({ Principal: undefined })) },
};
