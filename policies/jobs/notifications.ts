import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { tasksOf } from "../shared/jobTasks";

export const notifications = resourceRule({
    name: "jobs-notifications",
    description:
        "Somebody is told when a job fails. Otherwise those find out who miss the data, days later, when what it was made from may " +
        "no longer be there.",
    severity: "low",
    level: "advisory",
    fix: "Set webhookNotifications.onFailures or emailNotifications.onFailures, to a team rather than to a person.",
    url: "https://docs.databricks.com/aws/en/jobs/notifications",
    framework: wellArchitected("REL11-BP06", "Send notifications when events impact availability"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        const tasks = [...tasksOf(props)];
        if (!isNotified(props) && (tasks.length === 0 || !tasks.every(({ task }) => isNotified(task)))) {
            yield "nobody is notified of its failures";
        }
    },
});

interface Notified {
    readonly emailNotifications?: { readonly onFailures?: readonly unknown[] | null | undefined } | null | undefined;
    readonly webhookNotifications?: { readonly onFailures?: readonly unknown[] | null | undefined } | null | undefined;
}

function isNotified({ emailNotifications, webhookNotifications }: Notified): boolean {
    return [...list(emailNotifications?.onFailures), ...list(webhookNotifications?.onFailures)].length > 0;
}
