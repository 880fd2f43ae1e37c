import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const rotationInterval = resourceRule({
    name: "secretsmanager-rotation-interval",
    description:
        "A secret is rotated every three months at least. " +
        "The interval bounds how long a secret is of use to somebody who should not have it.",
    severity: "medium",
    level: "mandatory",
    fix: "Set rotationRules.automaticallyAfterDays to 90 or less, or scheduleExpression to such a rate.",
    url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html",
    framework: fsbp("SecretsManager.4", "Secrets Manager secrets should be rotated within a specified number of days"),
    types: ["aws:secretsmanager/secretRotation:SecretRotation"],
    params: {
        maxDays: {
            type: "integer",
            minimum: 1,
            maximum: 1000,
            description: "The longest time between rotations, in days.",
            default: 90,
        },
    },
    *check({ props }, { params }) {
        const rules = props.rotationRules ?? {};
        if (isSet(rules, "scheduleExpression")) {
            // A cron expression names days of a month or a week: none leaves out three months.
            const [, days] = /^rate\((\d+) days?\)$/.exec(text(rules.scheduleExpression)) ?? [];
            if (Number(days ?? 0) > params.maxDays) {
                yield "rotationRules.scheduleExpression is too seldom";
            }
        } else if (!(Number(rules.automaticallyAfterDays) <= params.maxDays)) {
            yield "rotationRules.automaticallyAfterDays is too long";
        }
    },
});
