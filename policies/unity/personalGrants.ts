import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { GRANT_TYPES, grantsOf } from "../shared/unityGrants";
import { isPerson } from "../shared/principals";

export const personalGrants = resourceRule({
    name: "unity-personal-grants",
    description:
        "Privileges are granted to groups and service principals, not to people. A person's grant outlives their job in the team, " +
        "and no review of groups shows it.",
    severity: "medium",
    level: "mandatory",
    fix: "Grant to a group, and add the person to the group.",
    url: "https://docs.databricks.com/aws/en/data-governance/unity-catalog/best-practices",
    framework: nist("AC-2", "Account Management"),
    types: GRANT_TYPES,
    *check(resource) {
        for (const { at, principal } of grantsOf(resource)) {
            if (isPerson(principal)) {
                yield `${at}principal is a person`;
            }
        }
    },
});
