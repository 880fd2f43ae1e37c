import { fails, passes, undecided, type Case, type RuleCases } from "../../support/cases";
import { document, json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPolicy:BucketPolicy";
const PROBLEM = "policy, statement 1 allows everyone";
const statement = { Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "s3:GetObject", Resource: "*" };
const everyone = { ...statement, Principal: "*" };
const policy = (...statements: object[]): ReturnType<typeof resource> =>
    resource(TYPE, { policy: json(...statements) });
const when = (operator: string, key: string, value: unknown): ReturnType<typeof resource> =>
    policy({ ...everyone, Condition: { [operator]: { [key]: value } } });
const still = (operator: string, key: string, value: unknown): Case => fails(PROBLEM, when(operator, key, value));

export const cases: RuleCases = {
    passing: {
        "a named principal": passes(policy(statement)),
        "everyone, denied": passes(policy({ ...everyone, Effect: "Deny" })),
        "everyone of an organisation": passes(when("StringEquals", "aws:PrincipalOrgID", "o-1234abcd")),
        "everyone through an endpoint": passes(when("StringEquals", "aws:sourceVpce", ["vpce-1", "vpce-2"])),
        "everyone with a certain role": passes(
            when("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/etl-*"),
        ),
        "AWS services": passes(when("Bool", "aws:PrincipalIsAWSService", "true")),
        "a key agreed on by configuration": {
            ...passes(when("StringEquals", "aws:SourceIp", "203.0.113.0/24")),
            params: { restrictingKeys: ["aws:source*"] },
        },
        "a trust policy for a service": passes(
            resource("aws:iam/role:Role", {
                assumeRolePolicy: json({ ...statement, Principal: { Service: "ec2.amazonaws.com" } }),
            }),
        ),
    },
    violating: {
        "claim 40: everyone": fails(PROBLEM, policy(everyone)),
        "everyone, with a condition that says nothing": fails(
            PROBLEM,
            policy({ ...everyone, Condition: { Bool: "true" } }),
        ),
        "everyone, among others": fails(PROBLEM, policy({ ...statement, Principal: { AWS: ["111122223333", "*"] } })),
        "everyone but some": fails(
            PROBLEM,
            policy({ ...statement, Principal: undefined, NotPrincipal: { AWS: "111122223333" } }),
        ),
        "everyone in the second statement": fails(
            "policy, statement 2 allows everyone",
            policy(statement, { ...everyone, Principal: { AWS: "*" } }),
        ),
        "a condition that fixes nobody": still("Bool", "aws:SecureTransport", "true"),
        "a condition that excludes some": still("StringNotEquals", "aws:PrincipalOrgID", "o-1234abcd"),
        "a condition that holds when the key is absent": still("StringEqualsIfExists", "aws:SourceVpce", "vpce-1"),
        "a condition that all values meet": still("StringLike", "aws:PrincipalArn", "*"),
        "a key policy within the key": fails(
            PROBLEM,
            resource("aws:kms/key:Key", {
                enableKeyRotation: true,
                policy: json({ ...everyone, Action: "kms:Decrypt" }),
            }),
        ),
        "a key policy within a replica": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", { policy: json({ ...everyone, Action: "kms:Decrypt" }) }),
        ),
        "a trust policy": fails(
            "assumeRolePolicy, statement 1 allows everyone",
            resource("aws:iam/role:Role", { assumeRolePolicy: json({ ...everyone, Action: "sts:AssumeRole" }) }),
        ),
        "a document that is no text": fails(PROBLEM, untyped(TYPE, { policy: document(everyone) })),
        "no policy document": fails("policy is not a policy document", resource(TYPE, { policy: "[1, 2" })),
    },
    unknown: {
        "the document": undecided("policy", resource("aws:sqs/queuePolicy:QueuePolicy", { policy: UNKNOWN })),
        "a principal of a document that is no text": undecided(
            "policy.Statement.0.Principal.AWS",
            untyped(TYPE, { policy: document({ ...statement, Principal: { AWS: UNKNOWN } }) }),
        ),
    },
    absent: {
        "no policy": passes(resource("aws:kms/key:Key", { enableKeyRotation: true })),
        "no statement": passes(resource(TYPE, { policy: "{}" })),
        "no principal": passes(policy({ ...statement, Principal: undefined })),
        "a statement that is none": fails(
            "policy is not a policy document",
            resource(TYPE, { policy: '{"Statement": [null]}' }),
        ),
    },
};
