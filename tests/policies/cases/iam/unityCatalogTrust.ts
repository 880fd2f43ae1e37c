import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "assumeRolePolicy does not trust the role itself";
const OWN = "arn:aws:iam::111122223333:role/acme-uc-lake";
const condition = { StringEquals: { "sts:ExternalId": "0a1b2c3d" } };
const catalog = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::414351767826:role/unity-catalog-prod-UCMasterRole-14S5ZJVKOTYTL" },
    Action: "sts:AssumeRole",
    Condition: condition,
};
const itself = {
    ...catalog,
    Principal: { AWS: "arn:aws:iam::111122223333:root" },
    Condition: { ...condition, ArnEquals: { "aws:PrincipalArn": OWN } },
};
const role = (...statements: object[]): PolicyResource =>
    resource(TYPE, { name: "acme-uc-lake", assumeRolePolicy: json(...statements) });

export const cases: RuleCases = {
    passing: {
        "itself by a condition": passes(role(catalog, itself)),
        "itself as a principal": passes(role({ ...catalog, Principal: { AWS: [catalog.Principal.AWS, OWN] } })),
        "a role for something else": passes(role({ ...catalog, Principal: { Service: "glue.amazonaws.com" } })),
    },
    violating: {
        "Unity Catalog alone": fails(PROBLEM, role(catalog)),
        "another role": fails(
            PROBLEM,
            role(catalog, { ...itself, Condition: { ArnEquals: { "aws:PrincipalArn": `${OWN}-2` } } }),
        ),
        "all but itself": fails(
            PROBLEM,
            role(catalog, { ...itself, Condition: { ArnNotEquals: { "aws:PrincipalArn": OWN } } }),
        ),
        "itself, for another action": fails(PROBLEM, role(catalog, { ...itself, Action: "sts:TagSession" })),
    },
    unknown: {
        "the document": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })),
        "the name": undecided("name", resource(TYPE, { name: UNKNOWN, assumeRolePolicy: json(catalog, itself) })),
    },
    absent: {
        "no policy": passes(resource(TYPE, { name: "acme-uc-lake" })),
        "no name, which only a planner does not know": passes(resource(TYPE, { assumeRolePolicy: json(catalog) })),
    },
};
