import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny, text } from "../core/values";

export const parameterType = resourceRule({
    name: "ssm-parameter-type",
    description:
        "A parameter that is called like a secret is of type SecureString. " +
        "Everyone who may read parameters at all reads the others, and finds them in the console and in the history.",
    severity: "high",
    level: "mandatory",
    fix: 'Set type to "SecureString", or keep the value in Secrets Manager.',
    url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["aws:ssm/parameter:Parameter"],
    params: {
        names: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the names of parameters that hold secrets.",
            default: ["*api?key*", "*credential*", "*passwd*", "*password*", "*private?key*", "*secret*", "*token*"],
        },
    },
    *check({ props }, { params }) {
        if (props.type !== "SecureString" && matchesAny(text(props.name), params.names)) {
            yield "type does not keep a secret";
        }
    },
});
