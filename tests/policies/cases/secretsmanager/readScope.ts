import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/rolePolicy:RolePolicy";
const PROBLEM = "policy, statement 1 allows to read all secrets";
const SECRETS = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:";
const statement = { Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: `${SECRETS}etl/*` };
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "secrets with a prefix": passes(policy({})),
        "secrets with a tag": passes(
            policy({ Resource: "*", Condition: { StringEquals: { "secretsmanager:ResourceTag/team": "lake" } } }),
        ),
        "parameters with a prefix": passes(
            policy({
                Action: "ssm:GetParameter",
                Resource: "arn:aws:ssm:eu-west-1:111122223333:parameter/etl/*",
            }),
        ),
        "what is of no secret": passes(policy({ Action: "secretsmanager:DescribeSecret", Resource: "*" })),
        "all secrets, denied": passes(policy({ Effect: "Deny", Resource: "*" })),
    },
    violating: {
        "all secrets": fails(PROBLEM, policy({ Resource: "*" })),
        "all secrets of the account": fails(PROBLEM, policy({ Resource: `${SECRETS}*` })),
        "all parameters, by a wildcard": fails(
            PROBLEM,
            policy({ Action: "ssm:Get*", Resource: "arn:aws:ssm:*:*:parameter/*" }),
        ),
        "all secrets but some": fails(PROBLEM, policy({ Resource: undefined, NotResource: `${SECRETS}admin/*` })),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no resource": passes(policy({ Resource: undefined })) },
};
