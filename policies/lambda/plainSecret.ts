import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { plainSecrets } from "../shared/plainSecrets";

export const plainSecret = resourceRule({
    name: "lambda-plain-secret",
    description:
        "No environment variable of a function holds a password, a token or another secret. Variables are shown by the console, " +
        "by every description of the function and in the state of the stack.",
    severity: "critical",
    level: "mandatory",
    fix: "Keep the secret in Secrets Manager, and give the function its ARN and leave to read it.",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["aws:lambda/function:Function"],
    check({ props }) {
        return plainSecrets("environment.variables", props.environment?.variables);
    },
});
