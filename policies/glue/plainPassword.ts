import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, keys } from "../core/values";

const CREDENTIALS = ["basicAuthenticationCredentials", "customAuthenticationCredentials"];

export const plainPassword = resourceRule({
    name: "glue-plain-password",
    description:
        "A connection of Glue names a secret instead of a password. What is written into the connection is read by everybody " +
        "who may read the catalog, and no rotation reaches it.",
    severity: "high",
    level: "mandatory",
    fix: "Set SECRET_ID or authenticationConfiguration.secretArn to a secret, and remove the password.",
    url: "https://docs.aws.amazon.com/glue/latest/dg/connection-properties-secrets-manager.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["aws:glue/connection:Connection"],
    *check({ props }) {
        for (const key of keys(props.connectionProperties)) {
            if (/(^|_)PASSWORD$/.test(key)) {
                yield `connectionProperties.${key} is set`;
            }
        }
        for (const property of CREDENTIALS) {
            if (isSet(props.authenticationConfiguration ?? {}, property)) {
                yield `authenticationConfiguration.${property} is set`;
            }
        }
    },
});
