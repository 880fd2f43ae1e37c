import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "assumeRolePolicy, statement 1 trusts a third party without an external id";
const statement = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::414351767826:root" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d" } },
};
const role = (change: object): PolicyResource =>
    resource(TYPE, { assumeRolePolicy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "Databricks with an external id": passes(role({})),
        "a role of one's own account": passes(
            role({ Principal: { AWS: "arn:aws:iam::111122223333:role/ci" }, Condition: undefined }),
        ),
        "a service": passes(role({ Principal: { Service: "glue.amazonaws.com" }, Condition: undefined })),
        "Databricks, denied": passes(role({ Effect: "Deny", Condition: undefined })),
    },
    violating: {
        Databricks: fails(PROBLEM, role({ Condition: undefined })),
        "the role of Unity Catalog": fails(
            PROBLEM,
            role({
                Principal: {
                    AWS: "arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL",
                },
                Condition: undefined,
            }),
        ),
        "Databricks in GovCloud, by its id": fails(
            PROBLEM,
            role({ Principal: { AWS: "044793339203" }, Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        ),
        "any external id": fails(PROBLEM, role({ Condition: { StringLike: { "sts:ExternalId": "*" } } })),
        "an external id, if there is one": fails(
            PROBLEM,
            role({ Condition: { StringEqualsIfExists: { "sts:ExternalId": "acme" } } }),
        ),
        "a third party that configuration names": {
            ...fails(PROBLEM, role({ Principal: { AWS: "444455556666" }, Condition: undefined })),
            params: { thirdParties: ["444455556666"] },
        },
    },
    unknown: { "the document": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no principal": passes(role({ Principal: undefined })) },
};
