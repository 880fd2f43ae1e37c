import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

/** The critical categories, by source. Source: the controls RDS.19 to RDS.22 of AWS Security Hub. */
const CRITICAL: ReadonlyMap<string, readonly string[]> = new Map([
    ["db-cluster", ["failure", "maintenance"]],
    ["db-instance", ["configuration change", "failure", "maintenance"]],
    ["db-parameter-group", ["configuration change"]],
    ["db-security-group", ["configuration change", "failure"]],
]);

export const eventCategories = resourceRule({
    name: "rds-event-categories",
    description:
        "A subscription to events of RDS is on, and is told of failures and changes. One that leaves out the " +
        "critical categories gives the impression that nothing happens.",
    severity: "low",
    level: "advisory",
    fix: "Leave eventCategories out, or add the missing ones; leave enabled out or set it to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html",
    framework: fsbp(
        "RDS.20",
        "Existing RDS event notification subscriptions should be configured for critical database instance events",
    ),
    types: ["aws:rds/eventSubscription:EventSubscription"],
    *check({ props }) {
        if (!(props.enabled ?? true)) {
            yield "enabled is not true";
        }
        const categories = list(props.eventCategories);
        const missing = (CRITICAL.get(text(props.sourceType)) ?? []).filter(
            (category) => !categories.includes(category),
        );
        // No categories are all of them.
        if (categories.length > 0 && missing.length > 0) {
            yield `eventCategories lacks ${missing.join(", ")}`;
        }
    },
});
