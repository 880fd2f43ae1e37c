import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

/** Where a destination takes a credential, and which. */
const CREDENTIALS = [
    ["httpEndpointConfiguration", "accessKey"],
    ["redshiftConfiguration", "password"],
    ["snowflakeConfiguration", "privateKey"],
    ["splunkConfiguration", "hecToken"],
] as const;

export const plainSecret = resourceRule({
    name: "firehose-plain-secret",
    description:
        "A delivery stream gets the credential of its destination from Secrets Manager. Written into the stream, it is in the " +
        "state of the stack, and every rotation is a deployment.",
    severity: "high",
    level: "mandatory",
    fix: "Set secretsManagerConfiguration of the destination, and remove the credential.",
    url: "https://docs.aws.amazon.com/firehose/latest/dev/using-secrets-manager.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
    *check({ props }) {
        for (const [destination, credential] of CREDENTIALS) {
            if (isSet(props[destination] ?? {}, credential)) {
                yield `${destination}.${credential} is set`;
            }
        }
    },
});
