import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { KEYS } from "../shared/keys";
import { isInProtectedStack, PROTECTED_STACKS } from "../shared/protectedStacks";

export const deletionWindow = resourceRule({
    name: "kms-deletion-window",
    description:
        "In a protected stack, a deleted KMS key waits long enough to be missed. " +
        "After that all data under it is lost, backups included, and what runs once a month has not run yet after a week.",
    severity: "medium",
    level: "mandatory",
    fix: "Leave deletionWindowInDays out or set it to 30.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    framework: fsbp("KMS.3", "AWS KMS keys should not be deleted unintentionally"),
    types: KEYS,
    params: {
        minDays: {
            type: "integer",
            minimum: 7,
            maximum: 30,
            description: "The shortest time that a deleted key waits, in days.",
            default: 30,
        },
        ...PROTECTED_STACKS,
    },
    *check({ urn, props }, { params }) {
        // Left out, it is 30 days.
        if (isInProtectedStack(urn, params) && (props.deletionWindowInDays ?? 30) < params.minDays) {
            yield "deletionWindowInDays is too short";
        }
    },
});
