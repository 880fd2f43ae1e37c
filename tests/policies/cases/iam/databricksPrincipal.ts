import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const KEY = "aws:kms/key:Key";
const PROBLEM = "policy, statement 1 lets in Databricks on behalf of every customer";
const statement = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::414351767826:root" },
    Action: ["kms:Decrypt", "kms:Encrypt"],
    Resource: "*",
    Condition: {
        StringEquals: { "aws:PrincipalTag/DatabricksAccountId": "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d" },
    },
};
const key = (change: object): PolicyResource => resource(KEY, { policy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "for one's own account of Databricks": passes(key({})),
        "one's own AWS account": passes(key({ Principal: { AWS: "111122223333" }, Condition: undefined })),
        "Databricks, denied": passes(key({ Effect: "Deny", Condition: undefined })),
    },
    violating: {
        "for everyone": fails(PROBLEM, key({ Condition: undefined })),
        "for everyone, in a bucket policy": fails(
            PROBLEM,
            resource("aws:s3/bucketPolicy:BucketPolicy", {
                policy: json({ ...statement, Action: "s3:GetObject", Condition: undefined }),
            }),
        ),
        "for everyone, of a replica": fails(
            PROBLEM,
            resource("aws:kms/replicaKey:ReplicaKey", { policy: json({ ...statement, Condition: undefined }) }),
        ),
        "for everyone whose calls are of a kind": fails(
            PROBLEM,
            key({ Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } } }),
        ),
        "for everyone, in GovCloud": fails(
            PROBLEM,
            key({ Principal: { AWS: "arn:aws-us-gov:iam::044793339203:root" }, Condition: undefined }),
        ),
    },
    unknown: { "the document": undecided("policy", resource(KEY, { policy: UNKNOWN })) },
    absent: { "no policy": passes(resource(KEY, {})), "no principal": passes(key({ Principal: undefined })) },
};
