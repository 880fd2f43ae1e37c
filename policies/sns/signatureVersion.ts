import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const signatureVersion = resourceRule({
    name: "sns-signature-version",
    description:
        "A topic signs its messages with SHA-256. By default it signs them with SHA-1, and a subscriber that checks the " +
        "signature of what comes over the internet relies on nothing else.",
    severity: "medium",
    level: "advisory",
    fix: "Set signatureVersion to 2.",
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html",
    framework: nist("SC-13", "Cryptographic Protection"),
    types: ["aws:sns/topic:Topic"],
    *check({ props }) {
        if (props.signatureVersion !== 2) {
            yield "signatureVersion is not 2";
        }
    },
    remediate: () => ({ signatureVersion: 2 }),
});
