import { fails, passes, undecided, type Case, type RuleCases } from "../../support/cases";
import { document, json } from "../../support/documents";
import { resource, untyped, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPolicy:BucketPolicy";
const PROBLEM = "policy does not deny requests without TLS";
const deny = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: ["arn:aws:s3:::lake-bronze", "arn:aws:s3:::lake-bronze/*"],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
};
const allow = {
    Effect: "Allow",
    Principal: { AWS: "111122223333" },
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::lake-bronze/*",
};
const policy = (...statements: object[]): ReturnType<typeof resource> =>
    resource(TYPE, { bucket: "lake-bronze", policy: json(...statements) });
const broken = (change: object): Case => fails(PROBLEM, policy(allow, { ...deny, ...change }));

export const cases: RuleCases = {
    passing: {
        "the statement among others": passes(policy(allow, deny)),
        "the statement in other spelling": passes(
            policy({
                ...deny,
                Principal: { AWS: ["*"] },
                Action: ["*"],
                Resource: "*",
                Condition: { Bool: { "AWS:securetransport": false } },
            }),
        ),
        "a document that is no text, with one statement": passes(
            untyped(TYPE, { policy: { ...document(), Statement: deny } }),
        ),
        "a policy within the bucket": passes(resource("aws:s3/bucket:Bucket", { policy: json(deny) })),
        "a bucket without a policy of its own": passes(resource("aws:s3/bucketV2:BucketV2", {})),
    },
    violating: {
        "no such statement": fails(PROBLEM, policy(allow)),
        "it allows": broken({ Effect: "Allow" }),
        "for some principals": broken({ Principal: { AWS: "111122223333" } }),
        "for some actions": broken({ Action: "s3:GetObject" }),
        "for the bucket without its objects": broken({ Resource: "arn:aws:s3:::lake-bronze" }),
        "for requests with TLS": broken({ Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        "on another condition": broken({ Condition: { Bool: { "aws:ViaAWSService": "false" } } }),
        "on a further condition": broken({
            Condition: { Bool: { "aws:SecureTransport": "false" }, StringEquals: { "aws:SourceVpc": "vpc-1234abcd" } },
        }),
        "a policy within the deprecated bucket": fails(
            PROBLEM,
            resource("aws:s3/bucketV2:BucketV2", { policy: json(allow) }),
        ),
        "no policy document": fails(PROBLEM, resource(TYPE, { policy: "{ not JSON" })),
    },
    unknown: {
        "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })),
        "the condition of a document that is no text": undecided(
            "policy.Statement.0.Condition",
            untyped(TYPE, { policy: document({ ...deny, Condition: UNKNOWN }) }),
        ),
    },
    absent: {
        "no policy": passes(resource(TYPE, { bucket: "lake-bronze" })),
        "no statement": fails(PROBLEM, resource(TYPE, { policy: "{}" })),
        "no condition": broken({ Condition: undefined }),
    },
};
