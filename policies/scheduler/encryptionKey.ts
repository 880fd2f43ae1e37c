import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isOwnKey } from "../shared/ownKey";

export const encryptionKey = resourceRule({
    name: "scheduler-encryption-key",
    description:
        "A schedule is encrypted with a KMS key of one's own. Its input is what a job is called with, and is readable by " +
        "whoever may read schedules otherwise.",
    severity: "low",
    level: "advisory",
    fix: "Set kmsKeyArn to a customer managed key whose policy lets EventBridge Scheduler use it.",
    url: "https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html",
    framework: nist("SC-28(1)", "Protection of Information at Rest | Cryptographic Protection"),
    types: ["aws:scheduler/schedule:Schedule"],
    *check({ props }) {
        if (!isOwnKey(props.kmsKeyArn)) {
            yield "kmsKeyArn names no key of one's own";
        }
    },
});
