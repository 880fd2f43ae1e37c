import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "sns-public-policy",
    description:
        "The policy within a topic does not let in everybody. Whoever may subscribe gets every message from then on, and " +
        "whoever may publish speaks in one's name; policies beside a topic have a rule of their own.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the principals, or add a condition that fixes account, organisation or source.",
    url: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
    framework: fsbp("SNS.4", "SNS topic access policies should not allow public access"),
    types: ["aws:sns/topic:Topic"],
    *check({ props }) {
        if (statementsOf(props.policy).some(allowsEveryone)) {
            yield "policy allows everyone";
        }
    },
});
