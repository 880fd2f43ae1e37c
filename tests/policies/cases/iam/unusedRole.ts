import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const UNUSED = "nothing in the stack uses it";
const trusting = (Principal: object): string => json({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
const forLambda = trusting({ Service: "lambda.amazonaws.com" });

const role = resource(TYPE, { assumeRolePolicy: forLambda });
const policy = resource(
    "aws:iam/rolePolicy:RolePolicy",
    { role: "etl", policy: "{}" },
    { name: "policy", from: { role: [role] } },
);
const handler = { code: UNKNOWN, role: UNKNOWN };

export const cases: RuleCases = {
    passing: {
        "a function with the role": passes(
            role,
            resource("aws:lambda/function:Function", handler, { name: "etl", from: { role: [role] } }),
        ),
        "a function that waits for the role's policy, and has its ARN as text": passes(role, policy, {
            ...resource("aws:lambda/function:Function", handler, { name: "etl" }),
            dependencies: [policy.urn],
        }),
        "a role that another account assumes": passes(
            resource(TYPE, { assumeRolePolicy: trusting({ AWS: "arn:aws:iam::111122223333:root" }) }),
        ),
        "a role for a pipeline elsewhere": passes(
            resource(TYPE, { assumeRolePolicy: trusting({ Federated: "arn:aws:iam::111122223333:oidc-provider/ci" }) }),
        ),
    },
    violating: {
        "a role alone": fails(UNUSED, role),
        "a role with its policy and no more": fails(UNUSED, role, policy),
    },
    unknown: {
        "who assumes it": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })),
    },
    absent: { "no trust policy": passes(resource(TYPE, { assumeRolePolicy: "" })) },
};
