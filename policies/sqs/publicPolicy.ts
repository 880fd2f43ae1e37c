import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "sqs-public-policy",
    description:
        "The policy within a queue does not let in everybody. Whoever may receive takes messages away from those they are for, " +
        "and whoever may send starts what is started by them; policies beside a queue have a rule of their own.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the principals, or add a condition that fixes account, organisation or source.",
    url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
    framework: fsbp("SQS.3", "SQS queue access policies should not allow public access"),
    types: ["aws:sqs/queue:Queue"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
