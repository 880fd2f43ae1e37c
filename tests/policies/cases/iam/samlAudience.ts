import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "aws:iam/role:Role";
const PROBLEM = "assumeRolePolicy, statement 1 takes assertions for any audience";
const statement = {
    Effect: "Allow",
    Principal: { Federated: "arn:aws:iam::111122223333:saml-provider/corporate" },
    Action: ["sts:AssumeRoleWithSAML", "sts:TagSession"],
    Condition: { StringEquals: { "SAML:aud": "https://signin.aws.amazon.com/saml" } },
};
const role = (change: object): PolicyResource =>
    resource(TYPE, { assumeRolePolicy: json({ ...statement, ...change }) });

export const cases: RuleCases = {
    passing: {
        "the console": passes(role({})),
        "no provider": passes(role({ Principal: { Service: "ec2.amazonaws.com" }, Condition: undefined })),
        denied: passes(role({ Effect: "Deny", Condition: undefined })),
    },
    violating: {
        "no condition": fails(PROBLEM, role({ Condition: undefined })),
        "another condition": fails(PROBLEM, role({ Condition: { StringEquals: { "SAML:eduPersonOrgDN": "acme" } } })),
    },
    unknown: { "the document": undecided("assumeRolePolicy", resource(TYPE, { assumeRolePolicy: UNKNOWN })) },
    absent: { "no policy": passes(resource(TYPE, {})), "no principal": passes(role({ Principal: undefined })) },
};
