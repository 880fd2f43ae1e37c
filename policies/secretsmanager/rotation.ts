import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";

export const rotation = stackRule({
    name: "secretsmanager-rotation",
    description:
        "A secret is rotated by itself. " +
        "One that nobody changes is known to everybody who ever had it, and the day it has to be changed nobody knows how.",
    severity: "medium",
    level: "advisory",
    fix: "Add a SecretRotation for the secret; exempt a secret that its owner rotates, with the owner's name.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
    framework: fsbp("SecretsManager.1", "Secrets Manager secrets should have automatic rotation enabled"),
    types: ["aws:secretsmanager/secret:Secret"],
    *check(secret, { stack }) {
        const rotations = stack.attached(secret, {
            type: "aws:secretsmanager/secretRotation:SecretRotation",
            property: "secretId",
            key: "name",
        });
        if (rotations.length === 0) {
            yield "nothing in the stack rotates it";
        }
    },
});
