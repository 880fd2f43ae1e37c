import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const providerSecret = resourceRule({
    name: "identity-provider-secret",
    description:
        "A Databricks provider takes no secret from the program. What the program gives to a provider is stored in the state of " +
        "the stack and shown to every policy pack; federation needs no secret at all.",
    severity: "medium",
    level: "advisory",
    fix: "Remove the secret: federate the CI's own identity, or set DATABRICKS_CLIENT_SECRET in the environment of the run.",
    url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["pulumi:providers:databricks"],
    *check({ props }) {
        for (const property of ["clientSecret", "azureClientSecret", "googleCredentials"]) {
            if (isSet(props, property)) {
                yield `${property} is set`;
            }
        }
    },
});
