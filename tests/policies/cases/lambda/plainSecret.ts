import type { PolicyResource } from "../../../../policies/core/resource";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const FUNCTION = "aws:lambda/function:Function";
const withVariables = (variables: Record<string, string>): PolicyResource =>
    resource(FUNCTION, { environment: { variables } });

export const cases: RuleCases = {
    passing: {
        "a setting": passes(withVariables({ CATALOG: "bronze" })),
        "the ARN of a secret": passes(
            withVariables({ DB_SECRET_ARN: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-1234" }),
        ),
    },
    violating: {
        "a password": fails(
            'environment.variables["DB_PASSWORD"] holds a secret in clear',
            withVariables({ CATALOG: "bronze", DB_PASSWORD: "correct-horse" }),
        ),
        "a key of an API": fails(
            'environment.variables["API_KEY"] holds a secret in clear',
            withVariables({ API_KEY: "0a1b2c3d4e" }),
        ),
    },
    unknown: {
        "the value": undecided("environment.variables.DB_PASSWORD", withVariables({ DB_PASSWORD: UNKNOWN })),
        "all variables": undecided("environment", resource(FUNCTION, { environment: UNKNOWN })),
    },
    absent: { "no environment": passes(resource(FUNCTION, {})) },
};
