import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const encryption = resourceRule({
    name: "sqs-encryption",
    description:
        "A queue encrypts its messages, with a KMS key or with the key of SQS. AWS does so unless it is told not to, and there is " +
        "no reason to tell it.",
    severity: "high",
    level: "mandatory",
    fix: "Remove sqsManagedSseEnabled, or set kmsMasterKeyId to a KMS key.",
    url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
    framework: fsbp("SQS.1", "Amazon SQS queues should be encrypted at rest"),
    types: ["aws:sqs/queue:Queue"],
    *check({ props }) {
        if (props.sqsManagedSseEnabled === false && !isSet(props, "kmsMasterKeyId")) {
            yield "sqsManagedSseEnabled is false, and kmsMasterKeyId is not set";
        }
    },
    remediate: () => ({ sqsManagedSseEnabled: true }),
});
