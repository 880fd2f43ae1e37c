import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { document, json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/policy:Policy";
const PROBLEM = "policy, statement 1 allows its actions on all resources";
const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::lake-bronze/*" };
const policy = (change: object): ReturnType<typeof resource> =>
    resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "a named bucket": passes(policy({})),
        "all instances of an account": passes(
            policy({ Action: "ec2:RunInstances", Resource: "arn:aws:ec2:eu-west-1:111122223333:instance/*" }),
        ),
        "actions that know no resources": passes(
            policy({ Action: ["ec2:DescribeVpcs", "sts:GetCallerIdentity"], Resource: "*" }),
        ),
        "an action agreed on by configuration": {
            ...passes(policy({ Action: "athena:ListWorkGroups", Resource: "*" })),
            params: { unscopedActions: ["athena:ListWorkGroups"] },
        },
        "all resources, denied": passes(policy({ Effect: "Deny", Resource: "*" })),
        "a trust policy, which has no resources": passes(
            resource("aws:iam/role:Role", { assumeRolePolicy: json({ Effect: "Allow", Action: "sts:AssumeRole" }) }),
        ),
    },
    violating: {
        "claim 41: all resources, as a text": fails(PROBLEM, policy({ Resource: "*" })),
        "claim 41: all resources, in a list": fails(PROBLEM, policy({ Resource: ["arn:aws:s3:::lake-bronze", "*"] })),
        "claim 41: in a document that is no text": fails(
            PROBLEM,
            untyped(TYPE, { policy: document({ ...statement, Resource: "*" }) }),
        ),
        "claim 41: in JSON text with one statement": fails(
            PROBLEM,
            resource(TYPE, { policy: JSON.stringify({ Statement: { ...statement, Resource: ["*"] } }) }),
        ),
        "all buckets": fails(PROBLEM, policy({ Resource: "arn:aws:s3:::*" })),
        "all resources but some": fails(
            PROBLEM,
            policy({ Resource: undefined, NotResource: "arn:aws:s3:::lake-gold/*" }),
        ),
        "an action beside harmless ones": fails(
            PROBLEM,
            policy({ Action: ["ec2:DescribeVpcs", "s3:PutObject"], Resource: "*" }),
        ),
        "no action, but all others": fails(PROBLEM, policy({ Action: undefined, NotAction: "iam:*", Resource: "*" })),
        "a policy within a role": fails(
            "inlinePolicies[1].policy, statement 1 allows its actions on all resources",
            resource("aws:iam/role:Role", {
                inlinePolicies: [{ policy: json(statement) }, { policy: json({ ...statement, Resource: "*" }) }],
            }),
        ),
    },
    unknown: {
        "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })),
        "a resource of a document that is no text": undecided(
            "policy.Statement.0.Resource",
            untyped(TYPE, { policy: document({ ...statement, Resource: UNKNOWN }) }),
        ),
        "a policy within a role": undecided(
            "inlinePolicies.0.policy",
            resource("aws:iam/role:Role", { inlinePolicies: [{ policy: UNKNOWN }] }),
        ),
    },
    absent: { "no policy": passes(resource(TYPE, {})), "no resource": passes(policy({ Resource: undefined })) },
};
