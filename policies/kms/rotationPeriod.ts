import { cis } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const rotationPeriod = resourceRule({
    name: "kms-rotation-period",
    description:
        "A KMS key rotates at least once a year. " +
        "The period can be set to seven years, which leaves rotation on and of no use.",
    severity: "low",
    level: "mandatory",
    fix: "Leave rotationPeriodInDays out or set it to 365 or less.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
    framework: cis("3.6", "Ensure rotation for customer-created symmetric CMKs is enabled"),
    types: ["aws:kms/key:Key"],
    params: {
        maxDays: {
            type: "integer",
            minimum: 90,
            maximum: 2560,
            description: "The longest time between rotations, in days.",
            default: 365,
        },
    },
    *check({ props }, { params }) {
        // Left out, it is 365 days.
        if ((props.rotationPeriodInDays ?? 365) > params.maxDays) {
            yield "rotationPeriodInDays is too long";
        }
    },
});
