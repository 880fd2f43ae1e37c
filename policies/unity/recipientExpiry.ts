import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const recipientExpiry = resourceRule({
    name: "unity-recipient-expiry",
    description:
        "The token of a recipient of shared data has an end. Somebody then has to ask for the data again, which is how one finds " +
        "out that nobody does any more.",
    severity: "medium",
    level: "mandatory",
    fix: "Set expirationTime, in milliseconds since 1970.",
    url: "https://docs.databricks.com/aws/en/delta-sharing/create-recipient-token",
    framework: sat("GOV-19", "Delta Sharing token expiration"),
    types: ["databricks:index/recipient:Recipient"],
    *check({ props }) {
        // Other recipients have no token.
        if (props.authenticationType === "TOKEN" && !isSet(props, "expirationTime")) {
            yield "expirationTime is not set";
        }
    },
});
