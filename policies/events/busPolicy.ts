import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";
import { isSet } from "../core/values";

const POLICIES = [
    "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
    "aws:cloudwatch/eventPermission:EventPermission",
] as const;

export const busPolicy = stackRule({
    name: "events-bus-policy",
    description:
        "An event bus of one's own has a policy. It says in one place who may send events and who may add rules, instead of " +
        "whatever the identity policies of the account come to.",
    severity: "low",
    level: "advisory",
    fix: "Add an EventBusPolicy for the bus.",
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html",
    framework: fsbp("EventBridge.3", "EventBridge custom event buses should have a resource-based policy attached"),
    types: ["aws:cloudwatch/eventBus:EventBus"],
    *check(bus, { stack }) {
        const hasPolicy = POLICIES.some(
            (type) => stack.attached(bus, { type, property: "eventBusName", key: "name" }).length > 0,
        );
        // Only the partner can send to the bus of a partner.
        if (!hasPolicy && !isSet(bus.props, "eventSourceName")) {
            yield "nothing in the stack gives it a policy";
        }
    },
});
