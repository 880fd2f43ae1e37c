import { fails, passes, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const TYPE = "pulumi:providers:databricks";

export const cases: RuleCases = {
    passing: {
        federation: passes(resource(TYPE, { authType: "github-oidc", clientId: "1234-abcd" })),
        "a secret of the environment": passes(resource(TYPE, { authType: "oauth-m2m" })),
    },
    violating: {
        "an OAuth secret": fails(
            "clientSecret is set",
            resource(TYPE, { clientId: "1234-abcd", clientSecret: "s3cr3t" }),
        ),
        "secrets of other clouds": fails(
            ["azureClientSecret is set", "googleCredentials is set"],
            resource(TYPE, { azureClientSecret: "s3cr3t", googleCredentials: "s3cr3t" }),
        ),
    },
    unknown: {
        "a secret that is not known yet: that it is given is": fails(
            "clientSecret is set",
            resource(TYPE, { clientSecret: UNKNOWN }),
        ),
    },
    absent: { "no inputs": passes(resource(TYPE, {})) },
};
