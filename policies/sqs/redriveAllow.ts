import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isRecord, parseJson, text } from "../core/values";

export const redriveAllow = resourceRule({
    name: "sqs-redrive-allow",
    description:
        "A dead-letter queue says which queues may use it. Open to all, any queue of the account can send its messages there, " +
        "and what is found in it cannot be told apart.",
    severity: "low",
    level: "advisory",
    fix: 'Set redrivePermission to "byQueue" with sourceQueueArns, or to "denyAll".',
    url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:sqs/queue:Queue", "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy"],
    *check({ props }) {
        const policy = parseJson(text(props.redriveAllowPolicy));
        if (isRecord(policy) && policy["redrivePermission"] === "allowAll") {
            yield "redriveAllowPolicy allows all queues";
        }
    },
});
