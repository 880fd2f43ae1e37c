import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const locationRole = resourceRule({
    name: "lakeformation-location-role",
    description:
        "A location of a data lake is registered with a role of one's own. The service-linked role gains every further location, " +
        "cannot read what other accounts encrypt, and leaves no trace of who read what for whom.",
    severity: "medium",
    level: "mandatory",
    fix: "Set roleArn to a role for this location, and remove useServiceLinkedRole.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html",
    framework: nist("AC-6", "Least Privilege"),
    types: ["aws:lakeformation/resource:Resource"],
    *check({ props }) {
        if (!isSet(props, "roleArn")) {
            yield "roleArn is not set";
        }
        if (props.useServiceLinkedRole === true) {
            yield "useServiceLinkedRole is true";
        }
    },
});
