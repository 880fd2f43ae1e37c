import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { document, json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/rolePolicy:RolePolicy";
const PROBLEM = "policy, statement 1 allows actions by a wildcard that is not agreed";
const statement = { Effect: "Allow", Action: ["s3:GetObject"], Resource: "arn:aws:s3:::lake-bronze/*" };
const policy = (change: object): ReturnType<typeof resource> =>
    resource(TYPE, { role: "etl-daily", policy: json({ ...statement, ...change }) });
const keyPolicy = (principal: string): ReturnType<typeof resource> =>
    resource("aws:kms/keyPolicy:KeyPolicy", {
        policy: json({ Effect: "Allow", Principal: { AWS: principal }, Action: "kms:*", Resource: "*" }),
    });
const replica = (principal: string): ReturnType<typeof resource> =>
    resource("aws:kms/replicaKey:ReplicaKey", {
        policy: json({ Effect: "Allow", Principal: { AWS: principal }, Action: "kms:*", Resource: "*" }),
    });

export const cases: RuleCases = {
    passing: {
        "listed actions": passes(policy({})),
        "agreed wildcards": passes(policy({ Action: ["ec2:Describe*", "kms:GenerateDataKey*"] })),
        "a wildcard, denied": passes(policy({ Effect: "Deny", Action: "*" })),
        "a wildcard agreed on by configuration": {
            ...passes(policy({ Action: "s3:Get*" })),
            params: { allowedPatterns: ["s3:Get*"] },
        },
        "the statement that leaves a key to the account's policies": passes(
            keyPolicy("arn:aws:iam::111122223333:root"),
        ),
        "the same statement of a replica": passes(replica("arn:aws:iam::111122223333:root")),
    },
    violating: {
        "claim 41: everything, as a text": fails(PROBLEM, policy({ Action: "*" })),
        "claim 41: everything of a service, in a list": fails(PROBLEM, policy({ Action: ["s3:GetObject", "s3:*"] })),
        "claim 41: in a document that is no text": fails(
            PROBLEM,
            untyped(TYPE, { policy: document({ ...statement, Action: ["sqs:*"] }) }),
        ),
        "claim 41: in JSON text with one statement": fails(
            PROBLEM,
            resource(TYPE, { policy: JSON.stringify({ Statement: { ...statement, Action: "iam:Pass*" } }) }),
        ),
        "one character": fails(PROBLEM, policy({ Action: "s3:?etObject" })),
        "more than is agreed": fails(PROBLEM, policy({ Action: "ec2:D*" })),
        "all actions but some": fails(
            "policy, statement 1 allows all actions but some",
            policy({ Action: undefined, NotAction: ["iam:PassRole"] }),
        ),
        "a policy within a role": fails(
            "inlinePolicies[0].policy, statement 1 allows actions by a wildcard that is not agreed",
            resource("aws:iam/role:Role", {
                inlinePolicies: [{ name: "all", policy: json({ ...statement, Action: "*" }) }],
            }),
        ),
        "all of a key for one role": fails(PROBLEM, keyPolicy("arn:aws:iam::111122223333:role/etl-daily")),
        "all of a replica for one role": fails(PROBLEM, replica("arn:aws:iam::111122223333:role/etl-daily")),
        "no policy document": fails("policy is not a policy document", resource(TYPE, { policy: "etl" })),
    },
    unknown: {
        "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })),
        "an action of a document that is no text": undecided(
            "policy.Statement.0.Action.1",
            untyped(TYPE, { policy: document({ ...statement, Action: ["s3:GetObject", UNKNOWN] }) }),
        ),
    },
    absent: {
        "no policy": passes(resource(TYPE, { role: "etl-daily" })),
        "no action": passes(policy({ Action: undefined })),
        "a role without policies": passes(resource("aws:iam/role:Role", {})),
    },
};
