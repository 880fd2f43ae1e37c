import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const recoveryWindow = resourceRule({
    name: "secretsmanager-recovery-window",
    description:
        "A deleted secret can be restored for some days. " +
        "With a window of 0 it is gone at once, and with it the access to whatever has no other secret.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave recoveryWindowInDays out or set it to 30.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    framework: nist("CP-10", "System Recovery and Reconstitution"),
    types: ["aws:secretsmanager/secret:Secret"],
    params: {
        minDays: {
            type: "integer",
            minimum: 7,
            maximum: 30,
            description: "The shortest time in which a deleted secret can be restored, in days.",
            default: 7,
        },
    },
    *check({ props }, { params }) {
        // Left out, it is 30 days.
        if ((props.recoveryWindowInDays ?? 30) < params.minDays) {
            yield "recoveryWindowInDays is too short";
        }
    },
    remediate: () => ({ recoveryWindowInDays: 30 }),
});
