import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "stepfunctions-encryption-key",
    description:
        "A state machine or activity is encrypted with a KMS key of one's own. The history of its executions holds the input and " +
        "output of every step, for 90 days.",
    severity: "low",
    level: "advisory",
    fix: 'Set encryptionConfiguration with type "CUSTOMER_MANAGED_KMS_KEY" and kmsKeyId.',
    url: "https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:sfn/activity:Activity", "aws:sfn/stateMachine:StateMachine"],
    *check({ props }) {
        const config = props.encryptionConfiguration ?? {};
        if (config.type !== "CUSTOMER_MANAGED_KMS_KEY" || !isOwnKey(config.kmsKeyId)) {
            yield "encryptionConfiguration names no key of one's own";
        }
    },
});
