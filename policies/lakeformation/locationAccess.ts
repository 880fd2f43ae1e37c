import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";

const WAYS_PAST = ["hybridAccessEnabled", "withPrivilegedAccess"] as const;

export const locationAccess = resourceRule({
    name: "lakeformation-location-access",
    description:
        "A location of a data lake can be reached by grants of Lake Formation only. In hybrid mode whoever has permissions for " +
        "the bucket reads past them, and with privileged access who registers the location reads all of it.",
    severity: "medium",
    level: "mandatory",
    fix: "Set hybridAccessEnabled to false and remove withPrivilegedAccess.",
    url: "https://docs.aws.amazon.com/lake-formation/latest/dg/hybrid-access-mode.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:lakeformation/resource:Resource"],
    *check({ props }) {
        // Both are off by default.
        for (const way of WAYS_PAST) {
            if (props[way] === true) {
                yield `${way} is true`;
            }
        }
    },
});
