import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const codeSigningEnforced = resourceRule({
    name: "lambda-code-signing-enforced",
    description:
        "A code signing configuration refuses code that is not trusted. By default it lets the code in and writes a warning, " +
        "which stops nobody.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set policies.untrustedArtifactOnDeployment to "Enforce".',
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html",
    framework: nist("SI-7(15)", "Software, Firmware, and Information Integrity | Code Authentication"),
    types: ["aws:lambda/codeSigningConfig:CodeSigningConfig"],
    *check({ props }) {
        if (props.policies?.untrustedArtifactOnDeployment !== "Enforce") {
            yield "policies.untrustedArtifactOnDeployment does not refuse untrusted code";
        }
    },
});
