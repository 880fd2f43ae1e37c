import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPolicy:BucketPolicy";
const PROBLEM = "policy denies nothing to requests from outside";
const deny = {
    Effect: "Deny",
    Principal: "*",
    Action: ["s3:GetObject", "s3:PutObject"],
    Resource: "arn:aws:s3:::lake-bronze/*",
    Condition: {
        StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1234abcd" },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
    },
};
const tls = { ...deny, Action: "s3:*", Condition: { Bool: { "aws:SecureTransport": "false" } } };
const policy = (...statements: object[]): PolicyResource => resource(TYPE, { policy: json(...statements) });

export const cases: RuleCases = {
    passing: {
        "all but the organisation": passes(policy(tls, deny)),
        "all but some endpoints": passes(
            policy({ ...deny, Condition: { StringNotEquals: { "aws:sourceVpce": ["vpce-1234"] } } }),
        ),
        "all but some addresses, within the bucket": passes(
            resource("aws:s3/bucket:Bucket", {
                policy: json({ ...deny, Condition: { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } } }),
            }),
        ),
        "a key agreed on by configuration": {
            ...passes(policy({ ...deny, Condition: { StringNotEquals: { "aws:PrincipalTag/team": "lake" } } })),
            params: { keys: ["aws:principaltag/*"] },
        },
        "a bucket without a policy of its own": passes(resource("aws:s3/bucketV2:BucketV2", { bucket: "lake-bronze" })),
    },
    violating: {
        "no such statement": fails(PROBLEM, policy(tls)),
        "it allows": fails(PROBLEM, policy({ ...deny, Effect: "Allow" })),
        "for some principals": fails(PROBLEM, policy({ ...deny, Principal: { AWS: "444455556666" } })),
        "for those of the organisation": fails(
            PROBLEM,
            policy({ ...deny, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234abcd" } } }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: {
        "no policy": passes(resource(TYPE, { bucket: "lake-bronze" })),
        "no condition": fails(PROBLEM, policy({ ...deny, Condition: undefined })),
    },
};
