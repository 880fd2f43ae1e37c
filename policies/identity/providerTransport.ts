import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const providerTransport = resourceRule({
    name: "identity-provider-transport",
    description:
        "A Databricks provider talks TLS, checks certificates and logs no headers. Each of its requests carries a credential that " +
        "can deploy: whoever sits in between, or reads the log, has it.",
    severity: "critical",
    level: "mandatory",
    fix: "Begin host with https://, and remove skipVerify and debugHeaders.",
    url: "https://www.pulumi.com/registry/packages/databricks/installation-configuration/",
    framework: nist("SC-8", "Transmission Confidentiality and Integrity"),
    types: ["pulumi:providers:databricks"],
    *check({ props }) {
        if (/^http:/i.test(text(props.host))) {
            yield "host is not reached over TLS";
        }
        for (const flag of ["skipVerify", "debugHeaders"] as const) {
            // Of a provider's inputs, those that are no texts are shown as JSON texts.
            if (["true", true].includes(props[flag] ?? false)) {
                yield `${flag} is on`;
            }
        }
    },
});
