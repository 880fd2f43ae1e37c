import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPolicy:BucketPolicy";
const PROBLEM = "policy, statement 1 lets in an AWS service on behalf of anyone";
const statement = {
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: "arn:aws:s3:::lake-logs/*",
    Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } },
};
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "on behalf of the account": passes(policy({})),
        "on behalf of a resource": passes(
            policy({ Condition: { ArnLike: { "aws:SourceArn": "arn:aws:s3:::lake-*" } } }),
        ),
        "with the logs of the account, in a key policy": passes(
            resource("aws:kms/key:Key", {
                policy: json({
                    ...statement,
                    Principal: { Service: "logs.eu-west-1.amazonaws.com" },
                    Condition: {
                        ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-west-1:111122223333:*" },
                    },
                }),
            }),
        ),
        "a role": passes(policy({ Principal: { AWS: "arn:aws:iam::111122223333:role/etl" }, Condition: undefined })),
        denied: passes(policy({ Effect: "Deny", Condition: undefined })),
        "a key agreed on by configuration": {
            ...passes(policy({ Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } } })),
            params: { limitingKeys: ["s3:x-amz-acl"] },
        },
    },
    violating: {
        "no condition": fails(PROBLEM, policy({ Condition: undefined })),
        "a condition that says nothing of it": fails(
            PROBLEM,
            policy({ Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } } }),
        ),
        "a service, of a replica": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", {
                policy: json({
                    ...statement,
                    Principal: { Service: "logs.eu-central-1.amazonaws.com" },
                    Condition: undefined,
                }),
            }),
        ),
        "one service of two, of a queue": fails(
            PROBLEM,
            resource("aws:sqs/queuePolicy:QueuePolicy", {
                policy: json({
                    ...statement,
                    Principal: { Service: ["events.amazonaws.com", "sns.amazonaws.com"] },
                    Condition: undefined,
                }),
            }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no principal": passes(policy({ Principal: undefined })) },
};
