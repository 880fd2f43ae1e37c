import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const POLICY = "aws:sagemaker/modelPackageGroupPolicy:ModelPackageGroupPolicy";
const EVERYONE = "resourcePolicy allows everyone";
const statement = { Effect: "Allow", Principal: { AWS: "*" }, Action: "sagemaker:DescribeModelPackage", Resource: "*" };
const policy = (given: object): ReturnType<typeof resource> => resource(POLICY, { resourcePolicy: json(given) });

export const cases: RuleCases = {
    passing: {
        "an account": passes(policy({ ...statement, Principal: { AWS: "111122223333" } })),
        "an organisation": passes(
            policy({ ...statement, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234abcd" } } }),
        ),
    },
    violating: { everyone: fails(EVERYONE, policy(statement)) },
    unknown: { "the policy": undecided("resourcePolicy", resource(POLICY, { resourcePolicy: UNKNOWN })) },
    absent: { "no policy": passes(resource(POLICY, {})) },
};
