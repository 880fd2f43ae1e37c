import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const macie = resourceRule({
    name: "detection-macie",
    description:
        "Macie is not paused. While it is, its jobs stand still, and personal data that turns up in a bucket is not found.",
    severity: "medium",
    level: "mandatory",
    fix: "Remove status, whose default is ENABLED.",
    url: "https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html",
    framework: fsbp("Macie.1", "Amazon Macie should be enabled"),
    types: ["aws:macie2/account:Account"],
    *check({ props }) {
        if (props.status === "PAUSED") {
            yield "status stops it";
        }
    },
    remediate: () => ({ status: "ENABLED" }),
});
