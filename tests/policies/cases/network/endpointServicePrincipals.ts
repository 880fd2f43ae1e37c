import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const SERVICE = "aws:ec2/vpcEndpointService:VpcEndpointService";
const ALLOWED = "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple";
const databricks = "arn:aws:iam::565502421330:role/private-connectivity-role-eu-west-1";

export const cases: RuleCases = {
    passing: {
        "a role of Databricks": passes(
            resource(SERVICE, { acceptanceRequired: true, allowedPrincipals: [databricks] }),
        ),
        "a role of Databricks, beside it": passes(resource(ALLOWED, { principalArn: databricks })),
    },
    violating: {
        "everyone among others": fails(
            "allowedPrincipals[1] allows everyone",
            resource(SERVICE, { allowedPrincipals: [databricks, "*"] }),
        ),
        "everyone, beside it": fails("principalArn allows everyone", resource(ALLOWED, { principalArn: "*" })),
    },
    unknown: {
        "the principals": undecided("allowedPrincipals", resource(SERVICE, { allowedPrincipals: UNKNOWN })),
        "the principal": undecided("principalArn", resource(ALLOWED, { principalArn: UNKNOWN })),
    },
    absent: {
        "no principals, which is nobody": passes(resource(SERVICE, { acceptanceRequired: true })),
        "no principal": passes(resource(ALLOWED, {})),
    },
};
