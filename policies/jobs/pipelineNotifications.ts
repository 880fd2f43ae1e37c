import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const pipelineNotifications = resourceRule({
    name: "jobs-pipeline-notifications",
    description:
        "Somebody is told when a pipeline fails for good. A pipeline retries by itself, so that its tables look alive and are " +
        "merely old; those find out who rely on them.",
    severity: "low",
    level: "advisory",
    fix: "Add to notifications the alert on-update-fatal-failure with emailRecipients, a team rather than a person.",
    url: "https://docs.databricks.com/aws/en/ldp/configure-pipeline",
    framework: wellArchitected("REL11-BP06", "Send notifications when events impact availability"),
    types: ["databricks:index/pipeline:Pipeline"],
    *check({ props }) {
        const isNotified = list(props.notifications).some(
            (notification) =>
                list(notification?.emailRecipients).length > 0 &&
                list(notification?.alerts).some((alert) => text(alert).endsWith("-failure")),
        );
        if (!isNotified) {
            yield "nobody is notified of its failures";
        }
    },
});
