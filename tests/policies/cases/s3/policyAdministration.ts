import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:s3/bucketPolicy:BucketPolicy";
const PROBLEM = "policy, statement 1 allows the administration of the bucket";
const statement = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::444455556666:role/partner" },
    Action: ["s3:GetObject"],
    Resource: "arn:aws:s3:::lake-bronze/*",
};
const policy = (change: object): PolicyResource => resource(TYPE, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        reading: passes(policy({})),
        "administration, denied": passes(policy({ Effect: "Deny", Action: "s3:*" })),
        "an action that configuration leaves out": {
            ...passes(policy({ Action: "s3:PutObjectAcl" })),
            params: { actions: ["s3:PutBucketPolicy"] },
        },
        "a bucket without a policy of its own": passes(resource("aws:s3/bucket:Bucket", { bucket: "lake-bronze" })),
    },
    violating: {
        "a new policy": fails(PROBLEM, policy({ Action: "s3:PutBucketPolicy" })),
        "other owners of objects": fails(PROBLEM, policy({ Action: ["s3:PutObject", "s3:PutObjectAcl"] })),
        everything: fails(PROBLEM, policy({ Action: "s3:*" })),
        "another encryption, within the bucket": fails(
            PROBLEM,
            resource("aws:s3/bucket:Bucket", {
                policy: json({ ...statement, Action: "s3:PutEncryptionConfiguration" }),
            }),
        ),
        "no policy document": fails("policy is not a policy document", resource(TYPE, { policy: "everything" })),
    },
    unknown: { "the document": undecided("policy", resource(TYPE, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no action": passes(policy({ Action: undefined })) },
};
