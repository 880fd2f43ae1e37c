import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicBus = resourceRule({
    name: "events-public-bus",
    description:
        "No policy lets all AWS accounts send events to a bus, or add rules to it. Everybody can then start what the rules " +
        "start, or have a copy of every event.",
    severity: "critical",
    level: "mandatory",
    fix: "Name the accounts, or add a condition with the id of one's own organisation.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:cloudwatch/eventBusPolicy:EventBusPolicy", "aws:cloudwatch/eventPermission:EventPermission"],
    *check({ type, props }) {
        if (type === "aws:cloudwatch/eventBusPolicy:EventBusPolicy") {
            if (statementsOf(props.policy).some(allowsEveryone)) {
                yield "policy allows everyone";
            }
        } else if (props.principal === "*" && !isSet(props, "condition")) {
            yield "principal is everybody";
        }
    },
});
